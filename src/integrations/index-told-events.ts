import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import { toldEvents } from './told-events.ts';
import { toldPages } from './told-pages.ts';

/** Adds to an index the events of a site that have no page of their own, each by itself; returns how many there are. */
export async function indexToldEvents(index: PagefindIndex, site: string): Promise<number> {
  let count = 0;
  for (const path of await toldPages(site)) {
    const html = await readFile(join(site, path), 'utf8').catch(() => '');
    const events = toldEvents(html, `/${path.replace(/index\.html$/, '')}`);
    const answers = await Promise.all(events.map((event) => index.addHTMLFile({ ...event })));
    const errors = answers.flatMap((answer) => answer.errors);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    count += events.length;
  }
  return count;
}
