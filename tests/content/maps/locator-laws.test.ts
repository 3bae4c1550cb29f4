import { describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { loadAtlas } from '../../../src/content/load-atlas.ts';
import { boxesTouch, isOnSheet } from '../../../src/layout/maps/boxes.ts';
import { layoutLocator } from '../../../src/layout/maps/layout-locator.ts';
import type { LocatorMap } from '../../../src/layout/maps/locator-map.ts';
import { boxOfMark } from '../../../src/layout/maps/map-marks.ts';
import { BLEED_PX } from '../../../src/layout/maps/map-window.ts';
import type { PlaceArea } from '../../../src/layout/maps/map-place.ts';
import { tellClocks } from '../../../src/layout/maps/tell-clocks.ts';
import { drawMap } from './draw-map.ts';
import { hardAreas } from './world-places.ts';

const mostBytes = 8000;
const summer2024 = 19_936;
const numberPattern = /-?\d+(?:\.\d+)?/g;

function mapOf(areas: readonly PlaceArea[], language = 'fr', direction: 'ltr' | 'rtl' = 'ltr'): LocatorMap {
  const sheet = layoutLocator(loadAtlas(), areas, { language, direction });
  return tellClocks(sheet, summer2024, language);
}

/** Every point of path data that is made of `M x,y l dx,dy …`. */
function pointsOf(path: string): (readonly [number, number])[] {
  return path.split('M').flatMap((line) => {
    const numbers = (line.match(numberPattern) ?? []).map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, index) => {
      [x, y] = [x + numbers[index * 2]!, y + numbers[index * 2 + 1]!];
      return [x, y] as const;
    });
  });
}

describe.each(hardAreas())('%s', (_, areas) => {
  const map = mapOf(areas);

  test(`weighs at most ${mostBytes} bytes, compressed`, () => {
    expect(gzipSync(drawMap(map), { level: 9 }).length).toBeLessThanOrEqual(mostBytes);
  });

  test('stays inside its frame', () => {
    const paths = [map.land, ...map.borders.map(({ path }) => path)];
    const outside = paths.flatMap(pointsOf).filter(([x, y]) => {
      const [overX, overY] = [Math.max(-x, x - map.widthPx), Math.max(-y, y - map.heightPx)];
      return Math.max(overX, overY) > BLEED_PX + 0.1;
    });
    expect(outside).toEqual([]);
    expect(
      [...map.labels, map.scaleBar].filter((box) => !isOnSheet(box, map.widthPx, map.heightPx, 3)),
    ).toEqual([]);
  });

  test('lets no name touch another, a mark or the scale bar', () => {
    const boxes = [
      map.scaleBar,
      ...map.labels,
      // Two places on one spot have one mark.
      ...map.marks.slice(0, 1).flatMap((mark) => boxOfMark(mark) ?? []),
    ];
    const touching = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => boxesTouch(a, b, 0))
        .map((b) => [a, b]),
    );
    expect(touching).toEqual([]);
  });

  test('names a country, and shows a border or a coast', () => {
    expect(map.labels.some(({ kind }) => kind === 'country')).toBe(true);
    expect(map.borders.length > 0 || pointsOf(map.land).length > 8).toBe(true);
    expect(map.countries.length).toBeGreaterThan(0);
  });

  test('marks no point where the place is less than exact', () => {
    map.marks.forEach(({ shape }, index) => {
      if (areas[index]?.place.precision !== 1) expect(shape).not.toBe('point');
    });
  });

  test('has a number wherever there is one', () => {
    expect(JSON.stringify(map)).not.toMatch(/NaN|Infinity|null/);
  });
});

test('the same places give the same map, in the same bytes', () => {
  for (const [, areas] of hardAreas().slice(0, 6)) expect(mapOf(areas)).toEqual(mapOf(areas));
});

test('a map in Arabic has its scale bar on the right, and is not mirrored', () => {
  const [, areas] = hardAreas()[0]!;
  const [french, arabic] = [mapOf(areas), mapOf(areas, 'ar', 'rtl')];
  expect(french.scaleBar.left).toBeLessThan(french.widthPx / 2);
  expect(arabic.scaleBar.left + arabic.scaleBar.width).toBeGreaterThan(arabic.widthPx / 2);
  expect(arabic.land).toBe(french.land);
  expect(arabic.countries).toEqual(['الجزائر', 'مالي', 'النيجر']);
});
