import { hash } from 'node:crypto';
import type { OfflineFile } from '../../offline/worker/file-list.ts';
import { hashDigits } from '../../offline/worker/short-hash.ts';

const told = Buffer.from('<div class="told">');

/** A file of a built site, as the service worker's list has it; its hash is that of `shortHash`, without a promise. */
export function describeFile(path: string, bytes: Uint8Array): OfflineFile {
  const events = path.endsWith('.html') ? countTold(bytes) : 0;
  const file = { path, hash: hash('sha256', bytes, 'hex').slice(0, hashDigits), bytes: bytes.length };
  return events === 0 ? file : { ...file, events };
}

/** How many events a page tells that have none of their own. */
function countTold({ buffer, byteOffset, length }: Uint8Array): number {
  const html = Buffer.from(buffer, byteOffset, length);
  let count = 0;
  for (let at = html.indexOf(told); at !== -1; at = html.indexOf(told, at + told.length)) count += 1;
  return count;
}
