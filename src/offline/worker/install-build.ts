import { cachesOf, forgetBuild, keptBuilds, keptIn } from './build-caches.ts';
import { fetchFile } from './fetch-file.ts';
import type { FileList, OfflineFile } from './file-list.ts';
import { listPath, parseFileList } from './file-list.ts';
import { inTurns } from './in-turns.ts';
import { isQuotaError } from './is-quota-error.ts';
import type { KeptBuild } from './kept-build.ts';
import { addressesKept, openBuild } from './kept-build.ts';
import { addressOf } from './site-files.ts';

const atATime = 6;

/**
 * Brings a build into its caches: what every visit brings, and of the rest whatever was kept of former builds. A file that
 * has not changed is taken from these. Fails when one file is missing or of another build; what has come stays for the next
 * attempt, under the build's own name, and nothing is served from it until all is there.
 */
export async function installBuild(base: string, build: string): Promise<void> {
  try {
    await bringBuild(base, build);
  } catch (error) {
    // What has come of it would only keep the device full.
    if (isQuotaError(error)) await forgetBuild(base, build);
    throw error;
  }
}

async function bringBuild(base: string, build: string): Promise<void> {
  const names = cachesOf(base, build);
  const [whole, visited] = await Promise.all([caches.open(names.whole), caches.open(names.visited)]);
  const text = await fetchFile({ path: listPath, hash: build }, base);
  await whole.put(addressOf(listPath, base), text.clone());
  const list = parseFileList(await text.text());
  const kept = await Promise.all((await keptBuilds(base)).map((other) => openBuild(base, other)));
  const former = await Promise.all(kept.filter((other) => other !== undefined).map(describeKept));
  const bring = async (file: OfflineFile, into: Cache): Promise<void> => {
    const address = addressOf(file.path, base);
    if ((await keptIn(into, address)) !== undefined) return;
    await into.put(address, (await fromFormer(file, address, former)) ?? (await fetchFile(file, base)));
  };
  const everything = former.some(
    ({ list: { rest }, inWhole }) => rest.length > 0 && hasAll(rest, inWhole, base),
  );
  const { inWhole, inVisited } = everything
    ? { inWhole: list.rest, inVisited: [] }
    : share(list, former, base);
  await inTurns([...list.shell, ...inWhole], atATime, (file) => bring(file, whole));
  await inTurns(inVisited, atATime, (file) => bring(file, visited));
}

interface FormerBuild extends KeptBuild {
  readonly inWhole: ReadonlySet<string>;
  readonly inVisited: ReadonlySet<string>;
}

async function describeKept(kept: KeptBuild): Promise<FormerBuild> {
  const { whole, visited } = kept;
  return { ...kept, inWhole: await addressesKept(whole), inVisited: await addressesKept(visited) };
}

function hasAll(files: readonly OfflineFile[], addresses: ReadonlySet<string>, base: string): boolean {
  return files.every(({ path }) => addresses.has(addressOf(path, base)));
}

/** Which of the rest to keep where: as it was kept before. */
function share({ rest }: FileList, former: readonly FormerBuild[], base: string) {
  const wasIn = (cache: 'inWhole' | 'inVisited') => (file: OfflineFile) =>
    former.some((build) => build[cache].has(addressOf(file.path, base)));
  const inWhole = rest.filter(wasIn('inWhole'));
  const known = new Set(inWhole);
  return { inWhole, inVisited: rest.filter(wasIn('inVisited')).filter((file) => !known.has(file)) };
}

async function fromFormer(
  { path, hash }: OfflineFile,
  address: string,
  former: readonly FormerBuild[],
): Promise<Response | undefined> {
  for (const { files, whole, visited } of former) {
    if (files.get(path)?.hash !== hash) continue;
    const kept = (await keptIn(whole, address)) ?? (await keptIn(visited, address));
    if (kept !== undefined) return kept;
  }
  return undefined;
}
