import { expect, test } from 'vitest';
import { countInSight } from '../../../src/layout/tiles/count-in-sight.ts';

const bar = (from: number, total: number) => ({ from, to: from + 10, counts: [total], total });

test.each([
  ['marks alone', 3, [], { count: 3, isExact: true }],
  ['marks and the bars beside them', 3, [bar(0, 4), bar(10, 5)], { count: 12, isExact: true }],
  ['a bar of which half is in sight', 0, [bar(15, 8)], { count: 4, isExact: false }],
  ['a bar beyond', 1, [bar(20, 8)], { count: 1, isExact: true }],
])('%s', (_, marks, bars, counted) => {
  expect(countInSight(marks, bars, { from: 0, to: 20 })).toEqual(counted);
});
