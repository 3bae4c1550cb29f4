import { answers } from './answers.ts';
import { forgetBuilds } from './build-caches.ts';
import { describeBuild } from './describe-build.ts';
import { fetchMore } from './fetch-more.ts';
import { installBuild } from './install-build.ts';
import { isQuotaError } from './is-quota-error.ts';
import type { KeptBuild } from './kept-build.ts';
import { openBuild } from './kept-build.ts';
import type { OfflineNews, OfflineRequest } from './offline-message.ts';
import type { Asked } from './routes.ts';
import { isLeftAlone, routeOf } from './routes.ts';
import { pathOf } from './site-files.ts';
import type { RequestEvent, WorkerScope } from './worker-scope.ts';

declare global {
  /** The build that this worker serves: the hash of its list of files. */
  const friseBuild: string;
}

const worker = self as unknown as WorkerScope;
const base = worker.registration.scope;

/** Pages that came from the network because it has a newer build: they go on with the network. */
const newerPages = new Set<string>();
/** Without a former worker, pages lose nothing when this one takes them over at once. */
let isFirst = false;

let opening: Promise<KeptBuild | undefined> | undefined;
function currentBuild(): Promise<KeptBuild | undefined> {
  opening ??= openBuild(base, friseBuild);
  return opening;
}

async function tellWhenFull(error: unknown): Promise<never> {
  if (isQuotaError(error)) {
    const pages = await worker.clients.matchAll({ includeUncontrolled: true });
    for (const page of pages) page.postMessage({ news: 'no-room' } satisfies OfflineNews);
  }
  throw error;
}

worker.addEventListener('install', (event) => {
  isFirst = worker.registration.active === null;
  event.waitUntil(installBuild(base, friseBuild).catch(tellWhenFull));
});

worker.addEventListener('activate', (event) => {
  const begin = async (): Promise<void> => {
    await forgetBuilds(base, friseBuild);
    if (isFirst) await worker.clients.claim();
  };
  event.waitUntil(begin());
});

worker.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const asked: Asked = {
    method: request.method,
    path: pathOf(request.url, base),
    isNavigation: request.mode === 'navigate',
    isRange: request.headers.has('range'),
  };
  if (isLeftAlone(asked) || (!asked.isNavigation && newerPages.has(clientId))) return;
  event.respondWith(answer(event, asked));
});

async function answer(event: RequestEvent, asked: Asked): Promise<Response> {
  const { request, resultingClientId } = event;
  const build = await currentBuild();
  const { path } = asked;
  // The browser may have thrown away what was kept.
  if (build === undefined || path === undefined) return fetch(request);
  const onNewerBuild = (): void => {
    if (resultingClientId !== '') newerPages.add(resultingClientId);
    event.waitUntil(worker.registration.update().catch(() => undefined));
  };
  return answers[routeOf(asked, build.files)]({ request, path, base, build, onNewerBuild });
}

const replies: Readonly<Record<OfflineRequest['ask'], () => Promise<unknown>>> = {
  'take-over': () => worker.skipWaiting(),
  describe: async () => withBuild((build) => describeBuild(build, base)),
  'fetch-more': async () => withBuild((build) => fetchMore(build, base, tellWhenFull)),
  remove: async () => {
    await forgetBuilds(base);
    opening = undefined;
    return worker.registration.unregister();
  },
};

async function withBuild<Reply>(reply: (build: KeptBuild) => Promise<Reply>): Promise<Reply | undefined> {
  const build = await currentBuild();
  return build === undefined ? undefined : reply(build);
}

worker.addEventListener('message', (event) => {
  const { ask } = event.data as OfflineRequest;
  event.waitUntil(replies[ask]().then((reply) => event.ports[0]?.postMessage(reply)));
});
