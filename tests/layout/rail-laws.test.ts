import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorDay } from '../../src/dates/anchor-day.ts';
import type { FriseInput } from '../../src/layout/frise-options.ts';
import { datedParts } from '../../src/layout/dated-parts.ts';
import { ghostParts } from '../../src/layout/ghost-parts.ts';
import { layoutRail } from '../../src/layout/layout-rail.ts';
import { railAxis } from '../../src/layout/rail-axis.ts';
import { railStretches } from '../../src/layout/rail-stretches.ts';
import type { Rail, RailSegment } from '../../src/layout/rail.ts';
import { anyEvents, sameRuns } from './any-events.ts';

function law(name: string, holds: (rail: Rail, events: readonly FriseInput[]) => void): void {
  const property = fc.property(anyEvents, (events) => holds(layoutRail(events, { language: 'fr' }), events));
  test(name, () => fc.assert(property, sameRuns));
}

function segmentsOf(rail: Rail, scale: 'folded' | 'proportional'): readonly RailSegment[] {
  return [...(rail.lead ? [rail.lead] : []), ...rail.items.map((item) => item[scale])];
}

law('each event belongs to exactly one item, in time order', (rail, events) => {
  const ids = rail.items.flatMap((item) => item.events);
  expect(ids.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
  const days = new Map(events.map(({ id, date }) => [id, anchorDay(date)!]));
  const anchors = rail.items.map((item) => item.events.map((id) => days.get(id)!));
  for (const shared of anchors) expect(new Set(shared).size).toBe(1);
  anchors.slice(1).forEach(([day], index) => expect(day).toBeGreaterThan(anchors[index]![0]!));
});

law('every position is a finite number from 0 to 100, with at most two decimals', (rail) => {
  for (const segment of [...segmentsOf(rail, 'folded'), ...segmentsOf(rail, 'proportional')]) {
    const { ticks, bands, fold, bars } = segment;
    const positions = [...ticks.map(({ at }) => at), ...(fold ? [fold.at] : [])]
      .concat(bands.flatMap(({ from, to }) => [from, to]))
      .concat(
        bars.flatMap(({ parts }) =>
          parts.flatMap(Object.values).filter((value) => typeof value === 'number'),
        ),
      );
    for (const at of positions) {
      expect(at >= 0 && at <= 100).toBe(true);
      expect(Math.round(at * 100) / 100).toBe(at);
    }
  }
});

law('each glyph begins in one segment and ends in one, that its parts reach', (rail) => {
  for (const scale of ['folded', 'proportional'] as const) {
    const bars = segmentsOf(rail, scale).flatMap((segment) => segment.bars);
    const ofEvents = [...Map.groupBy(bars, ({ id }) => id).values()].map((all) =>
      all.map(({ extent }) => extent),
    );
    for (const extents of ofEvents) {
      expect(extents.map(({ begins }) => begins)).toEqual(extents.map((_, index) => index === 0));
      expect(extents.map(({ ends }) => ends)).toEqual(extents.map((_, i) => i === extents.length - 1));
      for (const { from, to } of extents) expect(from).toBeLessThanOrEqual(to);
    }
  }
});

law('labels do not touch each other nor the next item, with cards as low as they can be', (rail) => {
  for (const { events, folded, proportional } of rail.items) {
    for (const { ticks, fold } of [folded, proportional]) {
      const leastPercent = 16 / events.length / 1.1;
      const ends = [...ticks.slice(1).map(({ at }) => at), 100];
      ticks.forEach(({ at }, index) => {
        if (index > 0) expect(ends[index]! - at).toBeGreaterThanOrEqual(leastPercent - 0.02);
        if (index > 0 && fold && at < fold.at) expect(at + leastPercent).toBeLessThanOrEqual(fold.at);
      });
    }
  }
});

law('the points of an event are all drawn, each once, and none is invented', (rail, events) => {
  const axis = railAxis(railStretches(events));
  const bars = segmentsOf(rail, 'folded').flatMap((segment) => segment.bars);
  for (const { id, date, datesElsewhere } of events) {
    const drawn = bars.filter((bar) => bar.id === id).flatMap(({ parts }) => parts);
    const whole = [...datedParts(date, axis), ...ghostParts(datesElsewhere, axis)];
    const points = (parts: typeof whole): string[] =>
      parts.flatMap((part) => ('at' in part ? [part.part] : [])).toSorted();
    expect(points(drawn)).toEqual(points(whole));
    expect(new Set(drawn.map(({ part }) => part))).toEqual(new Set(whole.map(({ part }) => part)));
  }
});

law('heights of the proportional scale are at one scale, and end', (rail, events) => {
  const { items } = railStretches(events);
  const heights = rail.items.map(({ proportionalPx }) => proportionalPx);
  expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(12_001);
  items.slice(1).forEach(({ from, to }, index) => {
    const before = items[index]!;
    if (to - from >= before.to - before.from)
      expect(heights[index + 1]).toBeGreaterThanOrEqual(heights[index]!);
  });
});

law('bars that stand at one time stand in different columns, within the width', (rail) => {
  for (const { bars } of segmentsOf(rail, 'folded')) {
    const certain = bars.flatMap(({ id, column, parts }) =>
      parts.filter(({ part }) => part === 'core').map((part) => ({ id, column, part })),
    );
    for (const a of certain)
      for (const b of certain)
        if (a.id < b.id && a.column === b.column && 'from' in a.part && 'from' in b.part)
          expect(Math.min(a.part.to, b.part.to) - Math.max(a.part.from, b.part.from)).toBeLessThanOrEqual(
            2.7,
          );
    for (const { xPx } of bars) expect(xPx + 7).toBeLessThanOrEqual(rail.widthPx);
  }
});
