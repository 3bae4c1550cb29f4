import { describe, expect, inject, test } from 'vitest';
import { BUDGETS, measureSizes } from '../../src/integrations/measure-sizes.ts';

describe('a first visit to the first story', () => {
  const sizes = measureSizes(inject('siteFolders').root);

  test(`loads at most ${BUDGETS.page} bytes of HTML and CSS, compressed`, () => {
    expect(BUDGETS.page).toBe(30_000);
    expect(sizes.page.gzip).toBeLessThanOrEqual(BUDGETS.page);
  });

  test(`loads at most ${BUDGETS.script} bytes of script before searching, compressed`, () => {
    expect(BUDGETS.script).toBe(10_000);
    expect(sizes.script.gzip).toBeGreaterThan(0);
    expect(sizes.script.gzip).toBeLessThanOrEqual(BUDGETS.script);
  });

  test(`loads at most ${BUDGETS.idle} bytes of script when the browser is idle, compressed`, () => {
    expect(BUDGETS.idle).toBe(25_000);
    expect(sizes.idle.gzip).toBeGreaterThan(10_000);
    expect(sizes.idle.gzip).toBeLessThanOrEqual(BUDGETS.idle);
  });

  test(`loads at most ${BUDGETS.fonts} bytes of fonts`, () => {
    expect(BUDGETS.fonts).toBe(60_000);
    expect(sizes.fonts).toBeGreaterThan(0);
    expect(sizes.fonts).toBeLessThanOrEqual(BUDGETS.fonts);
  });
});
