import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsByStretch } from '../../src/layout/bars-by-stretch.ts';
import { daysBetween } from '../../src/layout/days-between.ts';
import { sameRuns } from './any-events.ts';

const anyDays = fc.uniqueArray(fc.nat(80), { maxLength: 30 }).map((days) => days.sort((a, b) => a - b));
const anyBars = fc.array(
  fc.tuple(fc.nat(80), fc.nat(30)).map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 20 },
);

test('each stretch gets the bars that reach into it or touch it, and no other', () => {
  const property = fc.property(anyDays, anyBars, (days, bars) => {
    const stretches = days.slice(1).map((to, index) => ({ from: days[index]!, to }));
    barsByStretch(stretches, bars).forEach((present, index) => {
      const { from, to } = stretches[index]!;
      expect(new Set(present)).toEqual(new Set(bars.filter((bar) => bar.from <= to && bar.to >= from)));
    });
  });
  fc.assert(property, sameRuns);
});

test('days between two others are those that a filter would find', () => {
  const property = fc.property(anyDays, fc.nat(80), fc.nat(80), (days, from, to) => {
    expect(daysBetween(days, from, to)).toEqual(days.filter((day) => day > from && day < to));
  });
  fc.assert(property, sameRuns);
});
