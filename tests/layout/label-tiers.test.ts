import { expect, test } from 'vitest';
import { labelTiers, type LabelPlace } from '../../src/layout/label-tiers.ts';

const label = (at: number, widthPx: number, rank = 0, needs?: number): LabelPlace => ({
  at,
  widthPx,
  rank,
  needs,
});

test.each<[why: string, labels: readonly LabelPlace[], tiers: readonly (number | undefined)[]]>([
  ['far apart: shown on the narrowest plot', [label(0, 50), label(50, 50)], [0, 0]],
  ['close together: the second waits for room', [label(0, 50), label(12, 50)], [0, 2]],
  ['at one place: only one is ever shown', [label(0, 50), label(0, 50)], [0, undefined]],
  ['the smaller rank comes first', [label(0, 50, 1), label(12, 50, 0)], [2, 0]],
  ['a label that would leave the plot waits', [label(75, 100)], [2]],
  ['wider than any plot: never shown', [label(0, 2000)], [undefined]],
  ['a label waits for the one that it needs', [label(90, 60, 0), label(50, 30, 0, 0)], [3, 3]],
])('%s', (_, labels, tiers) => {
  expect(labelTiers(labels, 260)).toEqual(tiers);
});
