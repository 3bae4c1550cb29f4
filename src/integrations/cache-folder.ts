import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/**
 * Where a build keeps what the next one can use, from the project's folder: a folder for each timeline (its path) and base
 * path, so that building one never serves another's events.
 */
export function cacheFolder(timeline: string, base: string): string {
  const name = createHash('sha256')
    .update(JSON.stringify([resolve(timeline), base]))
    .digest('hex');
  return `./node_modules/.cache/frise/${name.slice(0, 12)}`;
}
