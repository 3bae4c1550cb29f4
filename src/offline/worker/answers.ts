import { keptIn } from './build-caches.ts';
import { fetchFile, OtherVersionError } from './fetch-file.ts';
import type { OfflineFile } from './file-list.ts';
import type { KeptBuild } from './kept-build.ts';
import type { Answer } from './routes.ts';
import { addressOf, fileAt, isOfSearch } from './site-files.ts';
import { keepVisited } from './visited-files.ts';

/** A request and what there is to answer it with. */
export interface Question {
  readonly request: Request;
  /** What the request means, below the base. */
  readonly path: string;
  readonly base: string;
  readonly build: KeptBuild;
  /** Called when the network shows that there is a newer build. */
  readonly onNewerBuild: () => void;
}

/** What the worker does for each row of its table of routes. */
export const answers: Readonly<Record<Answer, (question: Question) => Promise<Response>>> = {
  network: ({ request }) => fetch(request),
  file: (question) => fileOf(question),
  page: (question) => fileOf(question).catch(() => keptPage('offline/index.html', 503, question)),
  folder: ({ path, base, request }) =>
    Promise.resolve(Response.redirect(`${addressOf(`${path}/`, base)}${new URL(request.url).search}`, 301)),
  absent: (question) => fetch(question.request).catch(() => keptPage('404.html', 404, question)),
};

/** The build's file: kept, or of the network if that still has this build. A newer one is a whole page, or none of ours. */
async function fileOf(question: Question): Promise<Response> {
  const { path, base, build, onNewerBuild } = question;
  const file = fileAt(path, build.files)!;
  const kept = await keptFile(file, base, build);
  if (kept !== undefined) return kept;
  try {
    const answer = await fetchFile(file, base);
    // A page kept is worth more than a few files of an index.
    if (!isOfSearch(file))
      await keepVisited(build.visited, addressOf(file.path, base), answer.clone()).catch(fullDevice);
    return answer;
  } catch (error) {
    if (!(error instanceof OtherVersionError)) throw error;
    onNewerBuild();
    return fetch(question.request);
  }
}

/** A device that is full keeps no more, and the page is read all the same. */
const fullDevice = (): void => undefined;

async function keptFile(
  { path }: OfflineFile,
  base: string,
  build: KeptBuild,
): Promise<Response | undefined> {
  const address = addressOf(path, base);
  const whole = await keptIn(build.whole, address);
  if (whole !== undefined) return whole;
  const visited = await keptIn(build.visited, address);
  if (visited !== undefined) await keepVisited(build.visited, address, visited.clone()).catch(fullDevice);
  return visited;
}

async function keptPage(path: string, status: number, { base, build }: Question): Promise<Response> {
  const kept = await keptIn(build.whole, addressOf(path, base));
  if (kept === undefined) return Response.error();
  return new Response(kept.body, { status, headers: kept.headers });
}
