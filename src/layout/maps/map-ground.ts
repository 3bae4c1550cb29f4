import type { Atlas } from './atlas.ts';
import { bordersInSight } from './borders-in-sight.ts';
import type { SheetLine } from './draw-shape.ts';
import { drawShape } from './draw-shape.ts';
import type { LocatorSheet } from './locator-map.ts';
import type { MapWindow } from './map-window.ts';
import { pathData } from './path-data.ts';
import { ringArea } from './ring-area.ts';
import { reachesMiddle } from './sheet-middle.ts';
import type { Thinning } from './thinning.ts';
import { polygonsInSight, thinningFor } from './thinning.ts';

/** What lies under the marks and the names. */
export interface MapGround extends Pick<LocatorSheet, 'land' | 'borders'> {
  readonly thinning: Thinning;
  readonly landRings: readonly SheetLine[];
  /** Whether a border or a coast comes near the middle of the sheet. */
  readonly inMiddle: boolean;
}

/** Details smaller than this are not drawn, px²: the first that keeps the paths within their budget. */
const finenessesPx2 = [0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16];
/**
 * Land and borders in a window, as fine as `pathBudget` allows: characters of path data, which compress to about a third.
 */
export function mapGround(atlas: Atlas, view: MapWindow, pathBudget: number): MapGround {
  const thinned = thinningFor(atlas, view);
  let ground: MapGround | undefined;
  for (const leastPx2 of finenessesPx2) {
    ground = groundAt(atlas, view, thinned(leastPx2), leastPx2);
    const length = ground.borders.reduce((sum, { path }) => sum + path.length, ground.land.length);
    if (length <= pathBudget) break;
  }
  return ground!;
}

function groundAt(atlas: Atlas, view: MapWindow, thinning: Thinning, leastPx2: number): MapGround {
  const shape = polygonsInSight(atlas, atlas.land, view, thinning);
  const landRings = drawShape(view.projection, shape).filter((ring) => ringArea(ring) >= leastPx2);
  const { borders, inMiddle } = bordersInSight(atlas, view, thinning);
  return {
    thinning,
    landRings,
    land: pathData(landRings, true),
    borders,
    inMiddle: inMiddle || reachesMiddle(landRings, view),
  };
}
