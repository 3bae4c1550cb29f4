import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ghostLabels } from '../../src/layout/ghost-labels.ts';
import { layoutFrise } from '../../src/layout/layout-frise.ts';
import { anyEvents, sameRuns } from './any-events.ts';

test('a bar early in time is named after it, a late one before it, each in its own row', () => {
  const parts = [
    { part: 'core' as const, from: 40, to: 45 },
    { part: 'ghost' as const, from: 10, to: 20 },
    { part: 'ghost' as const, from: 80, to: 90 },
  ];
  expect(ghostLabels({ parts })).toEqual([
    { at: 15, from: 15, to: 100, row: 0 },
    { at: 85, from: 0, to: 85, row: 1 },
  ]);
});

test('every other date has a label with at least half the plot for its words', () => {
  const property = fc.property(anyEvents, (events) => {
    const options = { tracks: [], eras: [], language: 'fr', direction: 'rtl', scale: 'folded' } as const;
    for (const mark of layoutFrise(events, options).marks) {
      const labels = ghostLabels(mark);
      expect(labels).toHaveLength(events.find(({ id }) => id === mark.id)!.datesElsewhere.length);
      for (const { from, to } of labels) expect(to - from).toBeGreaterThanOrEqual(50);
    }
  });
  fc.assert(property, sameRuns);
});
