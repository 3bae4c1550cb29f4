import type { DayStretch } from '../find-folds.ts';
import type { Tile, TileLink } from './tile.ts';

type TileOf = (name: string) => Tile | undefined;

/** What a window may reach beyond a period, as a share of its length: numbers are rounded on the way. */
const slack = 1e-6;

/** The smallest period that holds a window, as far as the tiles are there. */
export function periodHolding(root: TileLink, { from, to }: DayStretch, tileOf: TileOf): TileLink {
  const beyond = (to - from) * slack;
  const child = tileOf(root.tile)?.children.find((one) => one.from <= from + beyond && one.to >= to - beyond);
  return child === undefined ? root : periodHolding(child, { from, to }, tileOf);
}

/** The smallest period around the middle of a stretch that is at least as long, or the first below the root. */
export function periodAround(root: TileLink, stretch: DayStretch, tileOf: TileOf): TileLink {
  const middle = (stretch.from + stretch.to) / 2;
  let found = root;
  for (;;) {
    const children: readonly TileLink[] = tileOf(found.tile)?.children ?? [];
    const child = children.find(({ from, to }) => middle >= from && middle < to) ?? nearest(children, middle);
    if (child === undefined) return found;
    if (found !== root && child.to - child.from < stretch.to - stretch.from) return found;
    found = child;
  }
}

function nearest(links: readonly TileLink[], day: number): TileLink | undefined {
  const away = ({ from, to }: TileLink): number => Math.max(from - day, day - to);
  return links.reduce<TileLink | undefined>(
    (best, link) => (best === undefined || away(link) < away(best) ? link : best),
    undefined,
  );
}
