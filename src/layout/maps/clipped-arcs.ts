import type { Atlas } from './atlas.ts';
import type { ClippedLine } from './clip-line.ts';
import { clipLine } from './clip-line.ts';
import { drawnLine } from './drawn-line.ts';
import type { MapWindow } from './map-window.ts';
import type { SeenLine } from './seen-lines.ts';
import { frameAround } from './sheet-frame.ts';

/** Of arcs of the atlas, by index and ascending, what lies inside the frame: those of which something does. */
export type ClippedArcs = ReadonlyMap<number, readonly ClippedLine[]>;

/** What is drawn of lines, without the points that weigh less than `leastWeight`, steradians. */
export function clippedArcs(
  atlas: Atlas,
  lines: readonly SeenLine[],
  view: MapWindow,
  leastWeight: number,
): ClippedArcs {
  const frame = frameAround(view);
  const arcs = new Map<number, readonly ClippedLine[]>();
  for (const line of lines) {
    const drawn = drawnLine(line, atlas.arcs[line.arc]!, view, leastWeight);
    const clipped = drawn.flatMap((part) => clipLine(part, frame));
    if (clipped.length > 0) arcs.set(line.arc, clipped);
  }
  return arcs;
}
