import { expect, test } from 'vitest';
import { dayNumber } from '../../src/dates/day-number.ts';
import { periodAt } from '../../src/layout/period-at.ts';
import { listsOf, periodPages } from '../../src/layout/period-pages.ts';
import { splitIntoPeriods } from '../../src/layout/split-into-periods.ts';

/** Three revolts of a made-up valley, of which one page holds two at most. */
const revolts = splitIntoPeriods(
  [[1887], [1962, 1], [1962, 5], [1962, 5], [1991], [2012]].map(([year = 0, month = 1], index) => ({
    id: `r${index}`,
    day: dayNumber(year, month, 1),
  })),
  2,
);

test('every period has a page that tells the way up, before and after', () => {
  const name = (period: { edtf: string } | undefined) => period?.edtf;
  expect(
    periodPages(revolts).map(({ period, trail, previous, next }) =>
      [trail.map(name).join('>'), period.edtf, name(previous), name(next)].join(' '),
    ),
  ).toEqual([
    ' 188X  1962-01',
    ' 196X 188X 199X/201X',
    '>196X 1962-01 188X 1962-05',
    '>196X 1962-05 1962-01 199X/201X',
    ' 199X/201X 1962-05 ',
  ]);
  expect(listsOf(revolts).map(name)).toEqual(['188X', '1962-01', '1962-05', '199X/201X']);
});

test.each([
  ['a week of May 1962', [1962, 5, 3], [1962, 5, 10], '196X'],
  ['a stretch without events, in the nearest', [1940, 1, 1], [1941, 1, 1], '196X'],
  ['a stretch over two periods, where most of it lies', [1969, 6, 1], [2003, 1, 1], '199X/201X'],
])('%s', (_, [a = 0, b = 1, c = 1], [d = 0, e = 1, f = 1], edtf) => {
  const stretch = { from: dayNumber(a, b, c), to: dayNumber(d, e, f) };
  expect(periodAt(revolts.children, stretch)?.edtf).toBe(edtf);
  expect(periodAt([], stretch)).toBeUndefined();
});
