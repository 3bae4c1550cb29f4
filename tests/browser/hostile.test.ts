import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readTimeline } from '../../src/content/read-timeline.ts';
import { foreignElements } from './foreign-elements.ts';
import { sidewaysScroll } from './sideways-scroll.ts';
import { projectFolder, testSites } from './test-sites.ts';
import { withPage } from './with-page.ts';

const site = 'hostile';
const { timeline, events } = readTimeline(join(projectFolder, testSites[site].timeline));
const titles = events.map(({ yaml }) => yaml!.fields!.title);

const folder = inject('siteFolders')[site];
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  .sort();
const withEnding = (...endings: readonly string[]): string[] =>
  files.filter((file) => endings.includes(extname(file)));

/** Opens a page at which every harmful text would show that it ran, and expects that none did. */
async function withHostilePage(path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const ran: string[] = [];
  await withPage({ site, path: 'about/' }, async (page) => {
    page.on('dialog', (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    await page.exposeFunction('hostile', () => ran.push('hostile()'));
    await page.goto(new URL(path, inject('siteAddresses')[site]).href);
    await look(page);
    expect(await foreignElements(page)).toEqual([]);
  });
  expect(ran).toEqual([]);
}

const shown = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('a page with texts that mean harm', () => {
  test.each(withEnding('.html'))('%s shows them as text, in a narrow window too', async (file) => {
    await withHostilePage(file.replace(/(?<=^|\/)index\.html$/, ''), async (page) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      await page.waitForLoadState('load');
      expect(await sidewaysScroll(page)).toEqual([]);
      expect(shown(await page.title())).toContain(shown(timeline.fields!.title));
      for (const data of await page.locator('script[type$=json]').allTextContents()) JSON.parse(data);
    });
  });

  test('a title is the whole title: on the home page, on its own page, in the tab', async () => {
    await withHostilePage('', async (page) => {
      const said = await page.locator('ol.chronicle article').getByRole('heading').allInnerTexts();
      expect(said.map(shown)).toContain(shown(titles[0]!));
    });
    for (const [index, { id }] of events.entries()) {
      await withHostilePage(`events/${id}/`, async (page) => {
        expect(shown(await page.getByRole('heading', { level: 1 }).innerText())).toBe(shown(titles[index]!));
        expect(await page.title()).toContain(titles[index]);
      });
    }
  });
});

describe('the search', () => {
  test('suggests hostile titles as text while one types', async () => {
    await withHostilePage('', async (page) => {
      await page.locator('form[role=search] input[name=q]').pressSequentially('harbour lantern');
      await page.getByRole('option').first().waitFor();
      expect(shown((await page.getByRole('option').allInnerTexts()).join(' '))).toContain(
        '<script>hostile()',
      );
      expect(await foreignElements(page)).toEqual([]);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/events/lantern/**');
    });
  });

  test('shows hostile results, excerpts and filters as text', async () => {
    await withHostilePage('search/', async (page) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.locator('main input[name=q]').pressSequentially('harbour');
      await page
        .getByRole('status')
        .filter({ hasText: /\d+ results?/ })
        .waitFor({ state: 'attached' });
      const found = (await page.locator('.search-results h2').allInnerTexts()).map(shown);
      expect(found.toSorted()).toEqual(titles.map(shown).toSorted());
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      expect(await sidewaysScroll(page)).toEqual([]);
    });
  });

  test.each(['<script>hostile()</script>', '"><img src=x onerror=hostile()>', '{{7*7}}'])(
    'looks for %s as words',
    async (words) => {
      await withHostilePage(`search/?q=${encodeURIComponent(words)}`, async (page) => {
        await page
          .getByRole('status')
          .filter({ hasText: /results?/i })
          .waitFor({ state: 'attached' });
        expect(await page.locator('main input[name=q]').inputValue()).toBe(words);
      });
    },
  );
});

describe('a file for other programs', () => {
  test('timeline.json holds every text as it was typed', () => {
    const {
      title,
      description,
      events: told,
    } = JSON.parse(read('timeline.json')) as Record<string, never> & {
      events: { title: string; summary: string }[];
    };
    expect([title, description]).toEqual([timeline.fields!.title, timeline.fields!.description]);
    expect(told.map((event) => event.title).sort()).toEqual([...titles].sort());
    expect(told.map(({ summary }) => summary).sort()).toEqual(
      events.map(({ yaml }) => yaml!.fields!.summary!).sort(),
    );
  });

  test.each(withEnding('.json', '.webmanifest', '.geojson', '.jsonld'))('%s is JSON', (file) => {
    expect(() => JSON.parse(read(file)) as unknown).not.toThrow();
  });

  test.each(withEnding('.xml', '.svg', '.atom', '.rss', '.kml', '.graphml'))(
    '%s is XML without foreign parts',
    async (file) => {
      await withPage({ site }, async (page) => {
        const wrong = await page.evaluate((text) => {
          const read = new DOMParser().parseFromString(text, 'application/xml');
          return [
            ...read.querySelectorAll('parsererror, script, iframe, [data-hostile], [onload], [onerror]'),
          ].map(({ outerHTML }) => outerHTML.slice(0, 200));
        }, read(file));
        expect(wrong).toEqual([]);
      });
    },
  );
});

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
