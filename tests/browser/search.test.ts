import { describe, expect, test } from 'vitest';
import { withPage } from './with-page.ts';

describe('search', () => {
  test('from the home page, a name typed without accent finds the event', async () => {
    await withPage({}, async (page) => {
      await page.locator('input[name=q]').first().fill('Tinzaouatene');
      await page.keyboard.press('Enter');
      await page.locator('main a', { hasText: 'Combats à Tinzaouatène' }).first().waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBe('Tinzaouatene');
    });
  });
});
