import { keptIn } from './build-caches.ts';
import { fetchFile } from './fetch-file.ts';
import { sumOf } from './file-list.ts';
import { inTurns } from './in-turns.ts';
import type { KeptBuild } from './kept-build.ts';
import { addressesKept } from './kept-build.ts';
import type { OfflineProgress } from './offline-message.ts';
import { addressOf } from './site-files.ts';

const filesAtOnce = 24;
const atATime = 6;

/**
 * Brings the next few files that are missing of the whole: short enough for the browser not to end it, and whoever asks may
 * stop asking. What was visited moves over without being asked for again.
 */
export async function fetchMore(
  { list, whole, visited }: KeptBuild,
  base: string,
  onFailure: (error: unknown) => Promise<void>,
): Promise<OfflineProgress> {
  const kept = await addressesKept(whole);
  const missing = list.rest.filter(({ path }) => !kept.has(addressOf(path, base)));
  const next = missing.slice(0, filesAtOnce);
  try {
    await inTurns(next, atATime, async (file) => {
      const address = addressOf(file.path, base);
      await whole.put(address, (await keptIn(visited, address)) ?? (await fetchFile(file, base)));
      await visited.delete(address);
    });
  } catch (error) {
    await onFailure(error).catch(() => undefined);
    return { missingBytes: sumOf(missing), missingFiles: missing.length, hasFailed: true };
  }
  const left = missing.slice(next.length);
  return { missingBytes: sumOf(left), missingFiles: left.length, hasFailed: false };
}
