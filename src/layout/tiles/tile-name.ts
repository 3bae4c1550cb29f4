import { periodParts, type Period } from '../period.ts';

/** Between the name of a file and that of a tile in it. */
const inFile = '!';

/** As many events as one file of several tiles holds, unless a single tile has more. */
const mostEvents = 300;

/**
 * The name of the tile of a period with others in it, which is its file's without the ending: `1962-01`,
 * `2024-07-27~2` for the second page of a day, `all`.
 */
export function tileName(period: Pick<Period, 'edtf' | 'part'>): string {
  return periodParts(period).join('~') || 'all';
}

/** The name of a tile's file, without the ending. */
export function fileOfTile(name: string): string {
  const at = name.lastIndexOf(inFile);
  return at === -1 ? name : name.slice(0, at);
}

/**
 * The tiles of the periods within another that list their events, by their names, since a timeline has thousands of them:
 * they share its tile's file where there is room for all, `1962!1962-05`, else files of some neighbours, `1962!2!1962-05`.
 */
export function listTilesWithin(period: Period): ReadonlyMap<string, Period> {
  const listed = period.children.filter(({ children }) => children.length === 0);
  const all = listed.reduce((sum, { count }) => sum + count, 0);
  if (all <= mostEvents)
    return new Map(listed.map((part) => [[tileName(period), tileName(part)].join(inFile), part]));
  const tiles = new Map<string, Period>();
  let [file, held] = [0, mostEvents];
  for (const part of listed) {
    held += part.count;
    if (held > mostEvents) [file, held] = [file + 1, part.count];
    tiles.set([tileName(period), file, tileName(part)].join(inFile), part);
  }
  return tiles;
}
