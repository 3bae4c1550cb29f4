import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { friseScale } from '../../src/layout/frise-scale.ts';
import type { FriseInput } from '../../src/layout/frise-options.ts';
import { layoutDensity } from '../../src/layout/layout-density.ts';

const input = (text: string, track?: string): FriseInput => ({
  id: `${text}-${track ?? ''}`,
  date: parseDate(text),
  track,
  datesElsewhere: [],
});

const harvests = ['1921', '1921-08', '1922-08-03', '1922-08-03', '1923~', '[1921..1924]', '1924/..', '..'];

test('the weights of all bars are the number of dated events, in any scale and direction', () => {
  const texts = fc.array(fc.constantFrom(...harvests.slice(0, -1)), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('folded', 'proportional'),
      fc.integer({ min: 1, max: 99 }),
      (all, name, bins) => {
        const events = all.map((text, index) =>
          input(text, index % 3 === 0 ? 'wheat' : index % 3 === 1 ? 'wine' : undefined),
        );
        const scale = friseScale(events, name as 'folded')!;
        const { bars, topPx, bottomPx } = layoutDensity(events, scale, { tracks: ['wheat', 'wine'], bins });
        expect(bars.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(events.length, 6);
        for (const { pieces } of bars) {
          expect(
            pieces.every(({ yPx, heightPx }) => yPx >= topPx - 2 && yPx + heightPx <= bottomPx + 0.02),
          ).toBe(true);
        }
      },
    ),
    { seed: 20240801, numRuns: 300 },
  );
});

test('bars stand in the order of the tracks, what has none on top', () => {
  const events = [input('1921-08-01', 'wine'), input('1921-08-01'), input('1921-08-01', 'wheat')];
  const { bars } = layoutDensity(events, friseScale(events, 'folded')!, {
    tracks: ['wheat', 'wine'],
    bins: 9,
  });
  for (const { pieces } of bars)
    expect(pieces.map(({ track }) => track)).toEqual(['wheat', 'wine', undefined]);
});

test('right to left mirrors the bars', () => {
  const events = [input('1921'), input('1929'), input('1929')];
  const scale = friseScale(events, 'proportional')!;
  const places = (direction: 'ltr' | 'rtl') =>
    layoutDensity(events, scale, { tracks: [], bins: 10, direction }).bars.map(
      ({ at, weight }) => [at, weight] as const,
    );
  expect(places('rtl')).toEqual(places('ltr').map(([at, weight]) => [90 - at, weight]));
});

test('no events, no bars', () => {
  const scale = friseScale([input('1921')], 'folded')!;
  expect(layoutDensity([], scale, { tracks: [] }).bars).toEqual([]);
});
