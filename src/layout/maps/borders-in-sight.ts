import type { Atlas } from './atlas.ts';
import type { BorderInSight } from './locator-map.ts';
import type { MapSheet } from './map-window.ts';
import { pathData } from './path-data.ts';
import type { SheetLine } from './sheet-line.ts';
import { reachesInside, reachesMiddle } from './sheet-middle.ts';

/** The borders inside a window. */
export interface BordersInSight {
  /** One for each pair of countries, in the order of their codes. */
  readonly borders: readonly BorderInSight[];
  /** Whether one comes near the middle of the sheet. */
  readonly inMiddle: boolean;
}

/** The borders that show on a sheet, of arcs (by index, ascending) and how they are drawn on it. */
export function bordersInSight(
  atlas: Atlas,
  sheet: MapSheet,
  arcs: Iterable<readonly [arc: number, lines: readonly SheetLine[]]>,
): BordersInSight {
  const borders = new Map<string, BorderInSight>();
  let inMiddle = false;
  for (const [arc, lines] of arcs) {
    const { sides, onMainParts } = atlas.arcs[arc]!;
    const drawn = lines.filter((line) => reachesInside(line, sheet));
    const path = pathData(drawn, false);
    if (path === '') continue;
    inMiddle ||= reachesMiddle(drawn, sheet);
    // A territory without a code sorts last.
    const [a, b] = sides.map((side) => atlas.countries[side]?.region).sort();
    const key = `${a ?? '~'} ${b ?? '~'} ${onMainParts ? 0 : 1}`;
    borders.set(key, { regions: [a, b], onMainParts, path: (borders.get(key)?.path ?? '') + path });
  }
  const sorted = [...borders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, border]) => border);
  return { borders: sorted, inMiddle };
}

/** Whether an arc is a border, and not a coast. */
export function isBorder(atlas: Atlas, arc: number): boolean {
  return atlas.arcs[arc]!.sides.length > 1;
}
