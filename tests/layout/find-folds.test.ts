import { expect, test } from 'vitest';
import { findFolds } from '../../src/layout/find-folds.ts';
import { usualGap } from '../../src/layout/usual-gap.ts';

const folds = (days: readonly number[], keptFrom?: number) =>
  findFolds(days, usualGap(days), ({ from }) => from === keptFrom);

test.each<[why: string, days: readonly number[]]>([
  ['no day', []],
  ['one day', [5]],
  ['two days, however far apart: nothing is usual', [0, 5000]],
  ['equal gaps, however long', [0, 3650, 7300, 10_950]],
  ['a gap less than eight times the usual one', [0, 1, 2, 9]],
  ['a gap that is a small part of the whole', [...Array(60).keys(), 69]],
])('%s: nothing is folded', (_, days) => {
  expect(folds(days)).toEqual([]);
});

test('a gap that stands out is folded, but for a margin at each side', () => {
  expect(folds([0, 1, 3, 153, 155])).toEqual([{ from: 4, to: 152 }]);
});

test('two long gaps are folded, in time order', () => {
  expect(folds([0, 1, 2, 100, 101, 102, 400, 401])).toEqual([
    { from: 3, to: 99 },
    { from: 103, to: 399 },
  ]);
});

test('a stretch to be kept is not folded', () => {
  expect(folds([0, 1, 3, 153, 155], 3)).toEqual([]);
});
