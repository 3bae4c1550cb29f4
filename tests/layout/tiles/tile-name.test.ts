import { expect, test } from 'vitest';
import type { Period } from '../../../src/layout/period.ts';
import { fileOfTile, listTilesWithin, tileName } from '../../../src/layout/tiles/tile-name.ts';

const period = (edtf: string, count: number, children: readonly Period[] = []): Period => ({
  edtf,
  date: undefined,
  part: 1,
  from: 0,
  to: 1,
  count,
  events: [],
  children,
});

const filesOf = (counts: readonly number[]): readonly string[] => {
  const months = counts.map((count, index) => period(`1962-${String(index + 1).padStart(2, '0')}`, count));
  return [...listTilesWithin(period('1962', 0, months)).keys()].map(fileOfTile);
};

test('neighbours share a file up to three hundred events, in their order', () => {
  expect(filesOf([100, 150, 50, 1, 299, 20])).toEqual([
    '1962!1',
    '1962!1',
    '1962!1',
    '1962!2',
    '1962!2',
    '1962!3',
  ]);
});

test('where there is room for all, they share the file of the period around them', () => {
  expect(filesOf([100, 150, 50])).toEqual(['1962', '1962', '1962']);
});

test('a tile that has more has a file of its own', () => {
  expect(filesOf([20, 900, 20])).toEqual(['1962!1', '1962!2', '1962!3']);
});

test('periods with others in them have their own files, and share none', () => {
  const june = period('1962-06', 400, [period('1962-06-01', 200), period('1962-06-02', 200)]);
  const year = period('1962', 500, [period('1962-05', 100), june]);
  expect([...listTilesWithin(year)]).toEqual([['1962!1962-05', year.children[0]]]);
  expect(fileOfTile(tileName(june))).toBe(tileName(june));
});
