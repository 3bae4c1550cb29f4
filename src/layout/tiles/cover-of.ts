import type { DayStretch } from '../find-folds.ts';
import { needsParts } from './needs-parts.ts';
import { TILE_BINS, type Tile, type TileEvent, type TileLink } from './tile.ts';

/** A part of the time in sight, with the best that is known of it. */
export interface CoverPart extends DayStretch {
  /** Events placed there, one by one; undefined where only their number is known. */
  readonly events: readonly TileEvent[] | undefined;
  /** How many are placed in which stretch, by lane; empty where the events are known. */
  readonly bins: readonly TileBin[];
}

export interface TileBin extends DayStretch {
  readonly counts: readonly number[];
}

/** What is known of a window at one scale. */
export interface Cover {
  /** In the order of time; beside each other. */
  readonly parts: readonly CoverPart[];
  /** Of every tile on the way down, once each, in no order: marks may reach beyond the tile that they belong to. */
  readonly events: readonly TileEvent[];
  /** Those that would tell more. */
  readonly missing: readonly TileLink[];
}

interface Asked extends DayStretch {
  readonly daysPerPx: number;
  /** A tile by its name, if it is there. */
  readonly tileOf: (name: string) => Tile | undefined;
}

/** What is there of the tiles that a window touches, no deeper than its scale deserves. */
export function coverOf(root: TileLink, asked: Asked): Cover {
  const tile = asked.tileOf(root.tile);
  if (tile === undefined) return { parts: [], events: [], missing: [root] };
  const found = new Map<string, TileEvent>();
  const cover = coverIn(root, tile, asked, found);
  return { ...cover, events: [...found.values()] };
}

function coverIn(
  link: TileLink,
  tile: Tile,
  asked: Asked,
  found: Map<string, TileEvent>,
): Pick<Cover, 'parts' | 'missing'> {
  for (const event of tile.events) found.set(event.id, event);
  if (tile.children.length === 0)
    return { parts: [{ from: link.from, to: link.to, events: tile.events, bins: [] }], missing: [] };
  const bins = binsOf(link, tile);
  if (!needsParts(link, asked.daysPerPx))
    return { parts: [{ from: link.from, to: link.to, events: undefined, bins }], missing: [] };
  const below = tile.children
    .filter(({ from, to }) => from < asked.to && to > asked.from)
    .map((child) => {
      const own = asked.tileOf(child.tile);
      if (own !== undefined) return coverIn(child, own, asked, found);
      const within = bins.filter(({ from, to }) => isWithin((from + to) / 2, child));
      const { from, to } = child;
      return { parts: [{ from, to, events: undefined, bins: within }], missing: [child] };
    });
  return {
    parts: below.flatMap(({ parts }) => parts),
    missing: below.flatMap(({ missing }) => missing),
  };
}

function binsOf({ from, to }: TileLink, { density }: Tile): readonly TileBin[] {
  const length = (to - from) / TILE_BINS;
  return density.map((counts, index) => ({
    from: from + index * length,
    to: from + (index + 1) * length,
    counts,
  }));
}

function isWithin(day: number, { from, to }: DayStretch): boolean {
  return day >= from && day < to;
}
