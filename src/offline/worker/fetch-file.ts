import type { OfflineFile } from './file-list.ts';
import { shortHash } from './short-hash.ts';
import { addressOf } from './site-files.ts';

/** The network has another version of a file than the build's list. */
export class OtherVersionError extends Error {
  constructor(path: string) {
    super(`${path} is of another build.`);
  }
}

/**
 * Asks the network for a file of a build and makes sure that it is of that build. Whatever the status: some hosts serve
 * `404.html` as what it is. Throws an `OtherVersionError`, or as `fetch` does.
 */
export async function fetchFile(file: Pick<OfflineFile, 'path' | 'hash'>, base: string): Promise<Response> {
  const answer = await fetch(addressOf(file.path, base), { cache: 'no-cache' });
  const bytes = await answer.arrayBuffer();
  if ((await shortHash(bytes)) !== file.hash) throw new OtherVersionError(file.path);
  return asKept(bytes, answer.headers);
}

/** An answer that can be served later: a page may not be answered with what was redirected, and its bytes are unpacked. */
function asKept(bytes: ArrayBuffer, original: Headers): Response {
  const headers = new Headers(original);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary'])
    headers.delete(name);
  return new Response(bytes, { headers });
}
