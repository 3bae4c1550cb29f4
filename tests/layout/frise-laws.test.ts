import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FriseOptions } from '../../src/layout/frise-options.ts';
import { SCALES, TIERS_PX, type Frise } from '../../src/layout/frise.ts';
import { layoutFrise } from '../../src/layout/layout-frise.ts';
import { anyEvents, sameRuns } from './any-events.ts';

const narrowestPx = 260;
const options: Omit<FriseOptions, 'scale'> = {
  tracks: ['securite', 'diplomatie', 'aide'],
  eras: [],
  language: 'fr',
};
const anyDrawing = fc
  .tuple(anyEvents, fc.constantFrom(...SCALES), fc.constantFrom('ltr' as const, 'rtl' as const))
  .map(([events, scale, direction]) => ({
    events,
    scale,
    direction,
    frise: layoutFrise(events, { ...options, scale, direction }),
  }));

function law(
  name: string,
  holds: (drawing: { frise: Frise; events: readonly { id: string }[] }) => void,
): void {
  test(name, () => fc.assert(fc.property(anyDrawing, holds), sameRuns));
}

law('every position is a finite number within the plot, with at most two decimals', ({ frise }) => {
  for (const at of positionsOf(frise)) {
    expect(at >= 0 && at <= 100).toBe(true);
    expect(Math.round(at * 100) / 100).toBe(at);
  }
});

law('no stretch ends before it begins', ({ frise }) => {
  for (const mark of frise.marks) {
    for (const part of mark.parts) if ('from' in part) expect(part.from).toBeLessThanOrEqual(part.to);
    expect(mark.hitFrom).toBeLessThan(mark.hitTo);
  }
});

law('every event is drawn exactly once', ({ frise, events }) => {
  expect(frise.marks.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
});

law('a target is 24 px wide on the narrowest plot, and holds all that is drawn of its event', ({ frise }) => {
  for (const { parts, hitFrom, hitTo } of frise.marks) {
    expect(((hitTo - hitFrom) / 100) * narrowestPx).toBeGreaterThanOrEqual(23.99);
    for (const part of parts) {
      expect('at' in part ? part.at : part.from).toBeGreaterThanOrEqual(hitFrom - 0.01);
      expect('at' in part ? part.at : part.to).toBeLessThanOrEqual(hitTo + 0.01);
    }
  }
});

law('no two targets of one row overlap, and rows are 24 px apart', ({ frise }) => {
  const rows = Map.groupBy(frise.marks, ({ yPx }) => yPx);
  for (const row of rows.values()) {
    const inOrder = row.toSorted((a, b) => a.hitFrom - b.hitFrom);
    inOrder.slice(1).forEach((mark, index) => {
      expect(mark.hitFrom).toBeGreaterThanOrEqual(inOrder[index]!.hitTo);
    });
  }
  const ys = [...rows.keys()].sort((a, b) => a - b);
  ys.slice(1).forEach((y, index) => expect(y - ys[index]!).toBeGreaterThanOrEqual(24));
});

law('lanes follow each other from the labels to the axis, and each mark stands in its own', ({ frise }) => {
  let top = frise.topPx;
  for (const { topPx, heightPx } of frise.lanes) {
    expect(topPx).toBe(top);
    expect(heightPx).toBeGreaterThanOrEqual(24);
    top += heightPx;
  }
  expect(top).toBe(frise.bottomPx);
  for (const { track, yPx } of frise.marks) {
    const lane = frise.lanes.find((one) => one.track === track)!;
    expect(yPx > lane.topPx && yPx < lane.topPx + lane.heightPx).toBe(true);
  }
});

test('no two labels touch at any width of the plot, nor does one leave it', () => {
  const anyWidth = fc.integer({ min: narrowestPx, max: 1200 });
  const holds = ({ frise, direction }: { frise: Frise; direction: 'ltr' | 'rtl' }, widthPx: number): void => {
    const tier = TIERS_PX.findLastIndex((leastPx) => leastPx <= widthPx);
    const boxes = frise.ticks
      .filter(({ label, tier: least }) => label !== '' && least <= tier)
      .map(({ at, label }) => ({
        from: ((direction === 'rtl' ? 100 - at : at) / 100) * widthPx,
        width: [...label].length * 6.5,
      }))
      .sort((a, b) => a.from - b.from);
    boxes.forEach(({ from, width }, index) => {
      expect(from + width).toBeLessThanOrEqual(boxes[index + 1]?.from ?? widthPx + 8.5);
    });
  };
  fc.assert(fc.property(anyDrawing, anyWidth, holds), sameRuns);
});

law('the same events give the same drawing', ({ frise, events }) => {
  const again = layoutFrise(events as Parameters<typeof layoutFrise>[0], { ...options, scale: frise.scale });
  const mirrored = layoutFrise(events as Parameters<typeof layoutFrise>[0], {
    ...options,
    scale: frise.scale,
    direction: 'rtl',
  });
  expect([JSON.stringify(again), JSON.stringify(mirrored)]).toContain(JSON.stringify(frise));
});

function positionsOf({ marks, ticks, folds, bands }: Frise): number[] {
  return [
    ...marks.flatMap(({ parts, hitFrom, hitTo }) => [hitFrom, hitTo, ...parts.flatMap(Object.values)]),
    ...[...ticks, ...folds].map(({ at }) => at),
    ...bands.flatMap(({ from, to }) => [from, to]),
  ].filter((value) => typeof value === 'number');
}
