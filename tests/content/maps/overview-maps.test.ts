import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../src/content/load-atlas.ts';
import { boxesTouch, isOnSheet } from '../../../src/layout/maps/boxes.ts';
import { layoutOverview } from '../../../src/layout/maps/layout-overview.ts';
import type { PlaceArea } from '../../../src/layout/maps/map-place.ts';
import { HIT_PX } from '../../../src/layout/maps/overview-map.ts';
import { hardAreas } from './world-places.ts';

const sizes = { wide: [800, 440], narrow: [320, 280] } as const;

function areasWhere(wanted: (area: PlaceArea) => boolean): readonly PlaceArea[] {
  const seen = new Map(hardAreas().flatMap(([, areas]) => areas.map((area) => [area.place.id, area])));
  return [...seen.values()].filter(wanted);
}

const timelines: Readonly<Record<string, readonly PlaceArea[]>> = {
  'the whole world': areasWhere(() => true),
  'one place': areasWhere(({ place }) => place.id.startsWith('Suva')),
  'one spot': areasWhere(({ place }) => /^(?:Tinzaouaten|Tin Zaouatine)$/.test(place.id)),
  'one country': areasWhere(({ place }) => place.country === 'ML'),
  'both sides of the 180th meridian': areasWhere(({ place }) => ['FJ', 'KI'].includes(place.country ?? '')),
  'both poles': areasWhere(({ place }) => place.id.includes('Pole')),
};

describe.each(Object.entries(timelines))('%s', (_, areas) => {
  test.each(Object.entries(sizes))(
    '%s: every place is on one mark, on the sheet, clear of the others',
    (_, [widthPx, heightPx]) => {
      const map = layoutOverview(loadAtlas(), areas, { language: 'fr', direction: 'ltr', widthPx, heightPx });
      const { marks, labels } = map;
      expect(marks.flatMap(({ places }) => places).sort()).toEqual(areas.map(({ place }) => place.id).sort());
      expect(marks.filter(({ x, y }) => !(x >= 0 && x <= widthPx && y >= 0 && y <= map.heightPx))).toEqual(
        [],
      );
      marks.forEach((a, index) => {
        for (const b of marks.slice(index + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * HIT_PX - 0.02);
        }
      });
      labels.forEach((a, index) => {
        expect(isOnSheet(a, widthPx, map.heightPx, 3)).toBe(true);
        expect(labels.slice(index + 1).filter((b) => boxesTouch(a, b, 0))).toEqual([]);
      });
      expect(JSON.stringify(map)).not.toMatch(/NaN|Infinity|null/);
    },
  );
});

test('marks of several places are numbered in reading order', () => {
  const areas = timelines['the whole world']!;
  const { marks } = layoutOverview(loadAtlas(), areas, {
    language: 'fr',
    direction: 'ltr',
    widthPx: 320,
    heightPx: 280,
  });
  const numbers = marks.flatMap(({ number }) => number ?? []);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(marks.every(({ number, places }) => (number === undefined) === (places.length === 1))).toBe(true);
});
