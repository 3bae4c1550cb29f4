import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { inTurns } from '../offline/worker/in-turns.ts';
import { toldPages } from './told-pages.ts';

const rank = /<span\b[^>]*\bdata-pagefind-(?:sort="rank|filter="first):[^"]*"[^>]*><\/span>/g;
/** What `SearchFacts.astro` writes. */
const fact = /<span hidden(?:="")? data-pagefind-[a-z]+="[^"]*"><\/span>/g;

/**
 * Takes out of the pages of events what only the index of the search had to know: their places in time order, and which
 * are looked through first. One more event moves all later ones by one, and their pages would have to be sent to the host,
 * and to readers, again. A page that tells several events keeps none of their facts, which say nothing of it.
 */
export async function removeRanks(site: string): Promise<void> {
  const entries = await readdir(join(site, 'events'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const pages = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)));
  await inTurns(pages, 16, (page) => removeFrom(join(site, page), rank));
  await inTurns(await toldPages(site), 16, (page) => removeFrom(join(site, page), fact));
}

async function removeFrom(page: string, unwanted: RegExp): Promise<void> {
  const html = await readFile(page, 'utf8').catch(() => '');
  const without = html.replaceAll(unwanted, '');
  if (without !== html) await writeFile(page, without);
}
