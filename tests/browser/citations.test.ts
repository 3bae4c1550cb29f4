import { describe, expect, test } from 'vitest';
import { withPage } from './with-page.ts';

const path = 'events/combats-tinzaouatene/';

describe('citing an event', () => {
  test('a button copies the reference, and says so', async () => {
    await withPage({ path, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const cited = page.locator('frise-copy').first();
      await cited.getByRole('button').click();
      await cited.getByRole('status').filter({ hasText: 'Copié' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await cited.locator('.citation').textContent(),
      );
    });
  });

  test('where the browser does not let it copy, the text is selected', async () => {
    await withPage({ path }, async (page) => {
      await page.evaluate(() =>
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new Error('no')) },
        }),
      );
      await page.getByText('BibTeX').click();
      const cited = page.locator('frise-copy').nth(1);
      await cited.getByRole('button').click();
      await cited.getByRole('status').filter({ hasText: 'sélectionné' }).waitFor();
      expect(await page.evaluate(() => String(getSelection()))).toMatch(
        /^@misc\{event:combats-tinzaouatene,/,
      );
    });
  });

  test('without JavaScript there is no button, and the text is there', async () => {
    await withPage({ path, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('frise-copy button').filter({ visible: true }).count()).toBe(0);
      await page.getByText('CSL-JSON').click();
      expect(JSON.parse((await page.locator('frise-copy pre').last().textContent()) ?? '')).toMatchObject([
        { id: 'event:combats-tinzaouatene', type: 'webpage' },
      ]);
    });
  });
});
