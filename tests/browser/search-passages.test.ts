import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { unpackIndexFile } from '../../src/integrations/index-file.ts';
import { siteNames } from './test-sites.ts';
import { shownText } from './shown-text.ts';

interface IndexedEvent {
  readonly url: string;
  readonly content: string;
}

/** What the search of a site holds of its events, where each has a file of its own. */
function indexedEvents(site: string): readonly IndexedEvent[] {
  const folder = join(site, 'pagefind/fragment');
  const files = readdirSync(folder).map((name) => join(folder, name));
  return files
    .filter((file) => file.endsWith('.pf_fragment'))
    .map((file) => JSON.parse(unpackIndexFile(readFileSync(file), file).toString()) as IndexedEvent);
}

/** The HTML of the page that tells an event; of a page that tells several, that of the event. */
function pageOf(site: string, url: string): string {
  const [path = '', anchor] = url.split('#');
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  if (anchor === undefined) return html;
  return html.slice(html.indexOf(`id="${anchor}"`)).split('</article>')[0]!;
}

/** Without spaces, as `shownText`. Pagefind ends with a stop what ends without, and escapes two signs. */
const sentences = (content: string): readonly string[] =>
  content
    .split(/(?<=[.!?…]) /u)
    .map((sentence) => sentence.replaceAll(/\s/gu, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
    .map((sentence) => sentence.replace(/\.$/, ''));

/** In one piece; or in two, where a caption and what follows it are one sentence to Pagefind. */
const stands = (sentence: string, shown: string): boolean =>
  shown.includes(sentence) ||
  [...Array(sentence.length).keys()].some(
    (at) => shown.includes(sentence.slice(0, at)) && shown.includes(sentence.slice(at)),
  );

const withEvents = siteNames.filter((name) => !['empty', 'large'].includes(name));

test.each(withEvents)('all that the search of %s finds of an event stands on its page', (name) => {
  const site = inject('siteFolders')[name];
  const events = indexedEvents(site);
  expect(events.length).toBeGreaterThan(0);
  const missing = events.flatMap(({ url, content }) => {
    const shown = shownText(pageOf(site, url));
    return sentences(content).filter((sentence) => !stands(sentence, shown));
  });
  expect(missing).toEqual([]);
});

test.each(siteNames)('no page of %s holds what only the search has to know', (name) => {
  const site = inject('siteFolders')[name];
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  expect(pages.filter((path) => readFileSync(join(site, path), 'utf8').includes('data-pagefind'))).toEqual(
    [],
  );
});
