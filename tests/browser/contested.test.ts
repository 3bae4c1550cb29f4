import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { withPage } from './with-page.ts';

const pages = [
  ['event', 'events/rupture-de-la-digue/'],
  ['covered-event', 'events/corps-retrouves/'],
  ['withdrawn-event', 'events/evacuation-de-montsarne/'],
  ['moved-event', 'events/alerte/'],
  ['claims', 'claims/'],
  ['claims-by-claimant', 'claims/by/'],
  ['actor', 'actors/compagnie/'],
  ['actors', 'actors/'],
  ['track', 'tracks/secours/'],
  ['place', 'places/montsarne/'],
  ['source', 'sources/article/'],
  ['corrections', 'corrections/'],
  ['home', ''],
] as const;

/** Days of the files come from the repository's history, which is not the same everywhere. */
const withoutHistory = (text: string): string =>
  text.replaceAll(/^(Créée|Modifiée)\n.*\n/gm, '').replaceAll(/\n{2,}/g, '\n');

test.each(pages)('the page of type %s tells all, and nothing else', async (name, path) => {
  await withPage(
    { site: 'contested', path: name === 'moved-event' ? '' : path, javaScriptEnabled: false },
    async (page) => {
      if (name === 'moved-event') {
        await page.goto(new URL(path, page.url()).href);
        await page.waitForURL(/alerte-telegraphique/);
      }
      const text = withoutHistory(await page.locator('main').innerText());
      await expect(`${text.trim()}\n`).toMatchFileSnapshot(`../sites/contested/pages/${name}.txt`);
    },
  );
});

test('the timeline as data tells the same', async () => {
  const json = JSON.parse(readFileSync(join(inject('siteFolders').contested, 'timeline.json'), 'utf8')) as {
    events: Record<string, unknown>[];
  };
  const events = json.events.map((event) => ({ ...event, created: undefined, modified: undefined }));
  const data = `${JSON.stringify({ ...json, events }, null, 2)}\n`;
  await expect(data).toMatchFileSnapshot('../sites/contested/pages/timeline.json');
});

test('what was withdrawn is nowhere else', () => {
  const folder = inject('siteFolders').contested;
  const told = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|json|xml)$/.test(file))
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes('Ce récit ne doit plus être lu'));
  expect(told).toEqual([]);
});

test('a warning covers the story until a reader opens it', async () => {
  await withPage(
    { site: 'contested', path: 'events/corps-retrouves/', javaScriptEnabled: false },
    async (page) => {
      const story = page.getByText('Les bateliers remontent trois jours');
      expect(await story.isVisible()).toBe(false);
      await page.getByText('Ce récit décrit des victimes.').click();
      expect(await story.isVisible()).toBe(true);
    },
  );
});

test('the search finds an actor by a former name, and filters by actor', async () => {
  await withPage(
    { site: 'contested', path: 'search/?q=Compagnie+des+eaux&actor=compagnie' },
    async (page) => {
      await page.locator('.search-hit').first().waitFor();
      expect(await page.locator('.search-hit h2').allInnerTexts()).toContain(
        'La digue de Hauterive se rompt',
      );
    },
  );
});
