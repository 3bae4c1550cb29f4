import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inTurns } from '../offline/worker/in-turns.ts';

const rank = /<span\b[^>]*\bdata-pagefind-(?:sort="rank|filter="first):[^"]*"[^>]*><\/span>/g;

/**
 * Takes out of the pages of events what only the index of the search had to know: their places in time order, and which
 * are looked through first. One more event moves all later ones by one, and their pages would have to be sent to the host, and to readers, again.
 */
export async function removeRanks(site: string): Promise<void> {
  const entries = await readdir(join(site, 'events'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const pages = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  await inTurns(pages, 16, async ({ parentPath, name }) => {
    const page = join(parentPath, name);
    const html = await readFile(page, 'utf8');
    const without = html.replaceAll(rank, '');
    if (without !== html) await writeFile(page, without);
  });
}
