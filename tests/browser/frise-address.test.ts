import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { plotPoint, restedStretch } from './frise-parts.ts';
import { withPage } from './with-page.ts';

const shown = (page: Page): Promise<string[]> =>
  page.locator('article.card:visible').evaluateAll((cards) => cards.map(({ id }) => id));
const openChoices = (page: Page): Promise<void> => page.locator('.frise-filter summary').click();
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

describe('the address', () => {
  test('names stretch, scale, tracks and filters, and shows them again', async () => {
    const path =
      '?from=2024-07-27&to=2024-07-30&scale=proportional&track=securite&track=aide&status=reported';
    await withPage({ path }, async (page) => {
      expect(await page.locator('input[name=scale]:checked').getAttribute('value')).toBe('proportional');
      expect(await page.locator('input[name=from]').inputValue()).toBe('2024-07-27');
      expect(await page.locator('input[name=to]').inputValue()).toBe('2024-07-30');
      expect(await page.locator('select[name=status]').inputValue()).toBe('reported');
      expect(await page.locator('input[name=track]:checked').count()).toBe(2);
      expect(await page.locator('.frise-body.close-up:visible').count()).toBe(1);
      expect(await shown(page)).not.toContain('e-appel-lavrov-diop');
      await restedStretch(page);
      expect(query(page)).toBe(path);
    });
  });

  test('what makes no sense in it is left out', async () => {
    await withPage(
      { path: '?from=hier&to=2024-13&scale=round&status=none&track=nulle-part' },
      async (page) => {
        expect(await page.locator('.frise-body.close-up').count()).toBe(0);
        expect(await page.locator('select[name=status]').inputValue()).toBe('');
      },
    );
  });

  test('back and forward lead through the choices', async () => {
    await withPage({}, async (page) => {
      await page.locator('input[name=scale][value=sequence]').check();
      await openChoices(page);
      await page.locator('select[name=status]').selectOption('reported');
      expect(query(page)).toBe('?scale=sequence&status=reported');
      const few = await shown(page);
      await page.goBack();
      expect(query(page)).toBe('?scale=sequence');
      expect((await shown(page)).length).toBeGreaterThan(few.length);
      await page.goBack();
      expect(await page.locator('input[name=scale]:checked').getAttribute('value')).toBe('folded');
      await page.goForward();
      await page.goForward();
      expect(await shown(page)).toEqual(few);
    });
  });

  test('moving replaces it: one step back leaves the page as it came', async () => {
    await withPage({}, async (page) => {
      const length = await page.evaluate(() => history.length);
      const { x, y } = await plotPoint(page, 0.5);
      await page.mouse.move(x, y);
      await page.keyboard.down('Control');
      for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -120);
      await page.keyboard.up('Control');
      expect((await restedStretch(page)).from).not.toBeNull();
      expect(await page.evaluate(() => history.length)).toBe(length);
    });
  });
});

describe('the date fields', () => {
  test('show the stretch between two dates, a month or a year too', async () => {
    await withPage({ site: 'dates' }, async (page) => {
      await openChoices(page);
      await page.locator('input[name=from]').fill('2024-07');
      await page.locator('input[name=to]').fill('2024-08');
      await page.locator('.frise-stretch button').click();
      expect(await restedStretch(page)).toEqual({ from: '2024-07-01', to: '2024-08-31' });
    });
  });

  test('say what can be written when they cannot be read', async () => {
    await withPage({}, async (page) => {
      await openChoices(page);
      await page.locator('input[name=from]').fill('fin juillet');
      await page.locator('.frise-stretch button').click();
      expect(await page.getByText('Écrivez une date comme 2024').isVisible()).toBe(true);
      await page.locator('input[name=from]').fill('2024-07-28');
      await page.locator('.frise-stretch button').click();
      expect(await page.getByText('Écrivez une date comme 2024').isVisible()).toBe(false);
    });
  });
});

describe('the filters', () => {
  test('leave what matches in the list and on the frise, with counts', async () => {
    await withPage({}, async (page) => {
      const all = await shown(page);
      await openChoices(page);
      const option = page.locator('select[name=status] option[value=reported]');
      const count = Number(/\((\d+)\)$/.exec((await option.textContent())!)![1]);
      await page.locator('select[name=status]').selectOption('reported');
      expect(await shown(page)).toHaveLength(count);
      expect(await page.locator('.frise-body:visible a.mark:visible').count()).toBe(count);
      expect(await page.locator('.frise-shown').innerText()).toBe(`${count} événements affichés`);
      const last = page.locator('.frise-body:visible a.mark:visible').last();
      expect(await last.getAttribute('aria-label')).toMatch(new RegExp(`, ${count} sur ${count}$`));
      await page.locator('.frise-filter [type=reset]').click();
      await page.waitForFunction(() => document.querySelectorAll('.filtered-out').length === 0);
      expect(await shown(page)).toEqual(all);
    });
  });

  test('find words without their accents, and say when nothing is left', async () => {
    await withPage({ path: '?q=TINZAOUATENE+echouent' }, async (page) => {
      expect(await shown(page)).toEqual(['e-combats-tinzaouatene']);
      await page.locator('input[type=search][name=q]').last().fill('zzz');
      await page.getByText('Aucun événement ne correspond').waitFor();
      expect(await shown(page)).toEqual([]);
    });
  });
});

describe('the controls on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  test('are one line until more is asked for, and leave the frise on the first screen', async () => {
    await withPage(phone, async (page) => {
      expect((await page.locator('.frise-tools').boundingBox())!.height).toBeLessThan(50);
      const { y, height } = (await page.locator('.frise').boundingBox())!;
      expect(y + height).toBeLessThan(844);
      expect(await page.locator('input[name=from]').isVisible()).toBe(false);
      await openChoices(page);
      expect(await page.locator('input[name=from]').isVisible()).toBe(true);
      expect(await page.locator('select[name=status]').isVisible()).toBe(true);
    });
  });

  test('offer no key where there is none to press', async () => {
    await withPage(phone, async (page) => {
      expect(await page.locator('.search-box kbd').isVisible()).toBe(false);
    });
  });

  test('give the search the whole line while something is typed', async () => {
    await withPage(phone, async (page) => {
      const box = page.locator('.search-box form');
      const before = (await box.boundingBox())!.width;
      await page.locator('#search-box').focus();
      expect((await box.boundingBox())!.width).toBeGreaterThan(Math.max(before, 350));
    });
  });
});

test('without JavaScript there are no controls, and every mark is a link', async () => {
  await withPage(
    { javaScriptEnabled: false, path: '?status=reported&from=2024-07-27&to=2024-07-28' },
    async (page) => {
      expect(await page.locator('.frise-tools button').first().isVisible()).toBe(false);
      expect(await page.locator('.frise-body:visible a.mark').count()).toBe((await shown(page)).length);
      expect(await page.locator('a.mark[tabindex]').count()).toBe(0);
      expect(await page.locator('a.mark title').count()).toBeGreaterThan(0);
    },
  );
});

test('on paper the frise stands whole', async () => {
  await withPage({ path: '?from=2024-07-27&to=2024-07-28' }, async (page) => {
    expect(await page.locator('.frise-body.close-up').count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await page.waitForFunction(() => document.querySelector('.frise-body.close-up') === null);
    expect(await page.locator('.frise-tools').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.waitForFunction(() => document.querySelector('.frise-body.close-up') !== null);
  });
});
