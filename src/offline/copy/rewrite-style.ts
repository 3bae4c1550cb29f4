import { posix } from 'node:path';
import { relativeAddress } from './relative-address.ts';

/**
 * A style sheet of the site for a disk: addresses become relative, and fonts part of the sheet, as browsers refuse a page
 * the fonts of another folder there. `read` gives the bytes behind a path of the site.
 */
export async function rewriteStyle(
  css: string,
  path: string,
  base: string,
  read: (path: string) => Promise<Buffer>,
): Promise<string> {
  const pieces = css.split(/url\(["']?([^"')]+)["']?\)/);
  const rewritten = pieces.map(async (piece, index) => {
    if (index % 2 === 0) return piece;
    const address = relativeAddress(piece, path, base);
    if (address === piece || !address.endsWith('.woff2')) return `url("${address}")`;
    const bytes = await read(posix.join(posix.dirname(path), address));
    return `url(data:font/woff2;base64,${bytes.toString('base64')})`;
  });
  return (await Promise.all(rewritten)).join('');
}
