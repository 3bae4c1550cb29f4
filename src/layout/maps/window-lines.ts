import { STRETCH_WEIGHT } from './arc-stretches.ts';
import type { Atlas } from './atlas.ts';
import type { ClippedArcs } from './clipped-arcs.ts';
import { clippedArcs } from './clipped-arcs.ts';
import type { Fineness } from './fine-ground.ts';
import { finest } from './fine-ground.ts';
import type { MapWindow } from './map-window.ts';
import type { SeenLine } from './seen-lines.ts';
import { seenLines } from './seen-lines.ts';
import { reachesMiddle } from './sheet-middle.ts';

/** The coasts and borders in a window, each placed on its sheet once for all that is drawn of it. */
export interface WindowLines {
  /** Never finer than the time before. */
  readonly at: (fineness: Fineness) => ClippedArcs;
  /** Whether one comes near the middle of the sheet, drawn as finely as can be. */
  readonly reachMiddle: boolean;
}

export function windowLines(atlas: Atlas, view: MapWindow): WindowLines {
  const first = finest(view.kmPerPx);
  let seen = seenLines(atlas, view, first.leastWeight);
  let seenAt = first;
  const placed = (fineness: Fineness): readonly SeenLine[] => {
    // Whether long lines are seen by stretches or as a whole depends on how coarse they are.
    const isOther = fineness.leastWeight > STRETCH_WEIGHT && seenAt.leastWeight <= STRETCH_WEIGHT;
    if (isOther) [seen, seenAt] = [seenLines(atlas, view, fineness.leastWeight), fineness];
    return seen;
  };
  const finestArcs = clippedArcs(atlas, seen, view, first.leastWeight);
  const drawn = [...finestArcs.values()].flat().map(({ points }) => points);
  return {
    at: (fineness) =>
      fineness.leastWeight === first.leastWeight
        ? finestArcs
        : clippedArcs(atlas, placed(fineness), view, fineness.leastWeight),
    reachMiddle: reachesMiddle(drawn, view),
  };
}
