import type { Atlas } from './atlas.ts';
import { bordersInSight, isBorder } from './borders-in-sight.ts';
import type { ClippedArcs } from './clipped-arcs.ts';
import type { Fineness } from './fine-ground.ts';
import { fineGround } from './fine-ground.ts';
import type { LocatorSheet } from './locator-map.ts';
import type { MapWindow } from './map-window.ts';
import { pathData } from './path-data.ts';
import { ringArea } from './ring-area.ts';
import { ringsAround } from './rings-around.ts';
import { shapeRings } from './shape-rings.ts';
import { frameAround, wholeFrame } from './sheet-frame.ts';
import type { SheetLine } from './sheet-line.ts';
import { reachesMiddle } from './sheet-middle.ts';
import type { WindowLines } from './window-lines.ts';

/** What lies under the marks and the names. */
export interface MapGround extends Pick<LocatorSheet, 'land' | 'borders'> {
  readonly landRings: readonly SheetLine[];
  /** Whether a border or a coast comes near the middle of the sheet. */
  readonly inMiddle: boolean;
  /** The lines as they are drawn. */
  readonly arcs: ClippedArcs;
}

/** Land and borders in a window, as fine as `pathBudget` allows. */
export function mapGround(atlas: Atlas, view: MapWindow, lines: WindowLines, pathBudget: number): MapGround {
  return fineGround(view.kmPerPx, pathBudget, (fineness) =>
    groundOf(atlas, view, lines.at(fineness), fineness),
  );
}

function groundOf(atlas: Atlas, view: MapWindow, arcs: ClippedArcs, { leastPx2 }: Fineness): MapGround {
  const lines = [...arcs].filter(([arc]) => isBorder(atlas, arc));
  const { borders, inMiddle } = bordersInSight(
    atlas,
    view,
    lines.map(([arc, line]) => [arc, line.map(({ points }) => points)]),
  );
  // A border lies on land, on both of its sides.
  const rings =
    shapeRings(atlas.land, arcs, frameAround(view)) ??
    (lines.length > 0 ? [wholeFrame(frameAround(view))] : ringsAround(atlas, atlas.land, view));
  const landRings = rings.filter((ring) => Math.abs(ringArea(ring)) >= leastPx2);
  return {
    land: pathData(landRings, true),
    borders,
    landRings,
    inMiddle: inMiddle || reachesMiddle(landRings, view),
    arcs,
  };
}
