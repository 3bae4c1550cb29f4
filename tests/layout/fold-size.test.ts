import { expect, test } from 'vitest';
import { foldSize } from '../../src/layout/fold-size.ts';

test.each([
  [12, 12, 'day'],
  [20, 20, 'day'],
  [21, 3, 'week'],
  [69, 10, 'week'],
  [70, 2, 'month'],
  [148, 5, 'month'],
  [729, 24, 'month'],
  [730, 2, 'year'],
  [5_040_346_500_000, 13_800_000_000, 'year'],
])('%i days are %i of %s', (days, count, unit) => {
  expect(foldSize(days)).toEqual({ count, unit });
});
