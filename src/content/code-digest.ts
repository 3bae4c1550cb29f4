import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * A digest of the code that checks events and makes their HTML. Astro keeps what a loader stores between builds;
 * without this a change of that code would go on serving the old HTML.
 */
export function codeDigest(): string {
  const hash = createHash('sha256');
  for (const folder of [import.meta.dirname, `${import.meta.dirname}/../messages/story`]) {
    for (const name of readdirSync(folder).sort()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(`${folder}/${name}`));
    }
  }
  return hash.digest('hex');
}
