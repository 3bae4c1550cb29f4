import { expect, test } from 'vitest';
import { compareEvents } from '../../../src/model/compare-events.ts';
import { periodPages } from '../../../src/layout/period-pages.ts';
import { periodsOf } from '../../../src/layout/periods-of.ts';
import { coverOf, type Cover } from '../../../src/layout/tiles/cover-of.ts';
import { hiddenBars } from '../../../src/layout/tiles/hidden-bars.ts';
import { roomOf } from '../../../src/layout/tiles/mark-row.ts';
import { packLink, packTile } from '../../../src/layout/tiles/pack-tile.ts';
import { periodAround, periodHolding } from '../../../src/layout/tiles/period-holding.ts';
import type { Tile, TileEvent } from '../../../src/layout/tiles/tile.ts';
import { listTilesWithin, tileName } from '../../../src/layout/tiles/tile-name.ts';
import { tilingOf } from '../../../src/layout/tiles/tiling.ts';
import { levelAt } from '../../../src/layout/tiles/zoom-levels.ts';
import { madeUpDate, madeUpDay } from '../../bench/made-up-date.ts';
import { randomNumbers } from '../../bench/random.ts';
import { bareEvent, emptyTimeline } from '../../exports/rich-timeline.ts';

const random = randomNumbers(7);
const tracks = ['nord', 'sud'].map((id) => ({ id, name: id, colour: 1, shape: 'disc' as const }));
const timeline = {
  ...emptyTimeline,
  tracks,
  events: Array.from({ length: 1500 }, (_, index) => ({
    ...bareEvent(`e${index}`, madeUpDate(madeUpDay(random), random)),
    track: tracks[index % 2]!.id,
    sources: Array.from({ length: Math.floor(random() * 5) }, (__, source) => `s${source}`),
  })).sort(compareEvents),
};
const whole = periodsOf(timeline);
const around = [whole, ...periodPages(whole).map(({ period }) => period)].filter(
  ({ children }) => children.length > 0,
);
const periods = new Map([
  ...around.map((period) => [tileName(period), period] as const),
  ...around.flatMap((period) => [...listTilesWithin(period)]),
]);
const tiles = new Map<string, Tile>(
  [...periods].map(([name, period]) => [name, packTile(timeline, period, ({ edtf }) => edtf)]),
);
const root = packLink(whole, ({ edtf }) => edtf);
const { levels, marks } = tilingOf(timeline);
const plotPx = 1000;

interface View {
  readonly from: number;
  readonly to: number;
}

/** Windows from the whole down to some days. */
const views: readonly View[] = Array.from({ length: 300 }, () => {
  const length = (root.to - root.from) * 2 ** (-random() * 12);
  const from = root.from + random() * (root.to - root.from - length);
  return { from, to: from + length };
});

const coverAt = ({ from, to }: View, tileOf = (name: string) => tiles.get(name)): Cover =>
  coverOf(root, { from, to, daysPerPx: (to - from) / plotPx, tileOf });

/** The marks that a view shows at its own scale or that of another. */
function shownIn(view: View, scale: View = view): readonly TileEvent[] {
  const daysPerPx = (scale.to - scale.from) / plotPx;
  const level = levelAt(levels, daysPerPx);
  return coverAt(scale).events.filter(({ id, place }) => {
    const room = roomOf(marks.get(id)!.span, daysPerPx);
    return place !== undefined && place[0] <= level && room.from < view.to && room.to > view.from;
  });
}

test('what is visible at one zoom stays visible, in its row, when zooming in', () => {
  for (const view of views) {
    const length = view.to - view.from;
    const closer = { from: view.from + length * 0.3, to: view.from + length * 0.6 };
    const close = new Map(shownIn(closer).map(({ id, place }) => [id, place]));
    const within = coverAt(view).events.filter(({ id, place }) => {
      const { span } = marks.get(id)!;
      const level = levelAt(levels, length / plotPx);
      return place !== undefined && place[0] <= level && span.from < closer.to && span.to > closer.from;
    });
    for (const { id, place } of within) expect(close.get(id)).toEqual(place);
  }
});

test('a window sees every mark that a look at the whole timeline would show there', () => {
  for (const view of views) {
    const seen = new Set(shownIn(view).map(({ id }) => id));
    const level = levelAt(levels, (view.to - view.from) / plotPx);
    for (const [id, { span, place }] of marks)
      if (place && place.level <= level && span.from < view.to && span.to > view.from)
        expect(seen.has(id)).toBe(true);
  }
});

const totalIn = ({ from, to }: View): number =>
  [...marks.values()].filter(({ at }) => at >= from && at < to).length;

/** Events of a view's parts, and how many of them are shown by marks and counted by bars. */
function counted(view: View, tileOf?: (name: string) => Tile | undefined): readonly [number, number] {
  const cover = coverAt(view, tileOf);
  const level = levelAt(levels, (view.to - view.from) / plotPx);
  const isShown = ({ place }: TileEvent): boolean => place !== undefined && place[0] <= level;
  const bars = hiddenBars(cover, { isShown, barDays: (view.to - view.from) / 10, start: root.from });
  const shown = cover.parts.map(
    ({ from, to }) =>
      cover.events.filter((event) => isShown(event) && event.at >= from && event.at < to).length,
  );
  return [
    cover.parts.reduce((sum, part) => sum + totalIn(part), 0),
    [...shown, ...bars.map(({ total }) => total)].reduce((sum, one) => sum + one, 0),
  ];
}

test('no event is dropped: marks and bars together are all events', () => {
  for (const view of views) {
    const [all, told] = counted(view);
    expect(told).toBe(all);
  }
});

test('while tiles are missing, only those near the border of a period may be counted with its neighbour', () => {
  const isThere = (name: string): boolean => name === 'all' || [...periods.keys()].indexOf(name) % 2 === 0;
  for (const view of views) {
    const [all, told] = counted(view, (name) => (isThere(name) ? tiles.get(name) : undefined));
    expect(Math.abs(told - all)).toBeLessThanOrEqual(Math.max(10, 0.1 * all));
  }
});

test('the parts of a cover follow each other over the window', () => {
  for (const view of views) {
    const { parts, missing } = coverAt(view);
    expect(missing).toEqual([]);
    parts.slice(1).forEach(({ from }, index) => expect(from).toBeGreaterThanOrEqual(parts[index]!.to));
    const outside = [...marks.values()].filter(
      ({ at }) => at >= view.from && at < view.to && !parts.some(({ from, to }) => at >= from && at < to),
    );
    expect(outside).toEqual([]);
  }
});

test('the smallest period around a window holds it', () => {
  const tileOf = (name: string): Tile | undefined => tiles.get(name);
  for (const view of views) {
    const holding = periodHolding(root, view, tileOf);
    expect(holding.from).toBeLessThanOrEqual(view.from + 1e-3);
    expect(holding.to).toBeGreaterThanOrEqual(view.to - 1e-3);
    expect(periodAround(root, view, tileOf)).not.toBe(root);
  }
});

test('the tile of the whole has few marks, however many events there are', () => {
  expect(tiles.get('all')!.events.length).toBeLessThan(600);
});
