import { expect, test } from 'vitest';
import { withPage } from './with-page.ts';

const withoutScript = { javaScriptEnabled: false };

const story = [
  ['combats-tinzaouatene', 'Combats à Tinzaouatène'],
  [
    'participation-ukrainienne-evoquee',
    'Des informations évoquent une «\u202fparticipation ukrainienne\u202f»',
  ],
  ['appel-lavrov-diop', 'Lavrov et Diop s’entretiennent par téléphone'],
  ['poursuite-de-la-formation', 'Moscou annonce qu’elle continuera de former l’armée et la police maliennes'],
  ['aide-ble-carburant-engrais', 'Livraisons gratuites de blé, de carburant et d’engrais'],
] as const;

/** French punctuation stands behind narrow spaces, which nobody types. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

test('the home page tells the whole story in one ordered list', async () => {
  await withPage(withoutScript, async (page) => {
    const cards = page.locator('ol.chronicle article');
    expect(await cards.count()).toBe(story.length);
    for (const [id, title] of story) {
      const card = page.locator(`#e-${id}`);
      expect(plain(await card.getByRole('heading').innerText())).toBe(plain(title));
      expect(await card.getByRole('heading').getByRole('link').getAttribute('href')).toMatch(
        new RegExp(`/events/${id}/$`),
      );
      expect(await card.locator('.card-summary').isVisible()).toBe(true);
      expect((await card.locator('.date-words').innerText()).length).toBeGreaterThan(8);
    }
  });
});

test('every mark of the frise leads to its event in the list', async () => {
  await withPage(withoutScript, async (page) => {
    const marks = page.locator('.frise a:visible');
    expect(await marks.count()).toBe(story.length);
    for (const mark of await marks.all()) {
      const target = await mark.getAttribute('href');
      expect(await page.locator(target!).count()).toBe(1);
    }
  });
});

test.each(story)('the page of %s says its title, its date and its story', async (id, title) => {
  await withPage({ ...withoutScript, path: `events/${id}/` }, async (page) => {
    expect(plain(await page.getByRole('heading', { level: 1 }).innerText())).toBe(plain(title));
    expect(await page.locator('.event-date').first().isVisible()).toBe(true);
    expect((await page.locator('.event .prose').allInnerTexts()).join(' ').length).toBeGreaterThan(150);
    expect(await page.getByText('apa', { exact: false }).first().isVisible()).toBe(true);
  });
});

test('the search page says that it needs a script, and the list is one link away', async () => {
  await withPage({ ...withoutScript, path: 'search/' }, async (page) => {
    expect(await page.locator('noscript p', { hasText: 'JavaScript' }).isVisible()).toBe(true);
    expect(await page.locator('a[href="/"]').first().isVisible()).toBe(true);
  });
});

test('the page for a missing address leads home', async () => {
  await withPage({ ...withoutScript, path: '404.html' }, async (page) => {
    expect(await page.locator('main a[href="/"]').isVisible()).toBe(true);
  });
});
