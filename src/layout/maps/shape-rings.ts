import type { AtlasPolygon, AtlasRing } from './atlas.ts';
import type { ClippedArcs } from './clipped-arcs.ts';
import type { ClippedLine } from './clip-line.ts';
import { joinStrands } from './join-strands.ts';
import { ringArea } from './ring-area.ts';
import { ringStrands } from './ring-strands.ts';
import { ringsByArc } from './rings-by-arc.ts';
import type { SheetFrame } from './sheet-frame.ts';
import { wholeFrame } from './sheet-frame.ts';
import type { SheetLine } from './sheet-line.ts';

/** Of three points, x and y: fewer have no inside. */
const leastNumbers = 6;

/**
 * The rings of polygons, cut at the frame. Undefined where none of their outlines lies inside it: then they fill it, or are
 * elsewhere.
 */
export function shapeRings(
  polygons: readonly AtlasPolygon[],
  arcs: ClippedArcs,
  frame: SheetFrame,
): readonly SheetLine[] | undefined {
  const wholes: SheetLine[] = [];
  const cut: ClippedLine[] = [];
  for (const ring of ringsInSight(polygons, arcs)) {
    const { whole, strands } = ringStrands(ring, arcs);
    cut.push(...strands);
    if (whole && whole.length >= leastNumbers) wholes.push(whole);
  }
  if (cut.length > 0) return [...joinStrands(cut, frame), ...wholes];
  if (wholes.length === 0) return undefined;
  // No other ring is around the largest: if it is that of a hole, the frame lies inside the polygon.
  const sizes = wholes.map(ringArea);
  const largest = sizes.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
  return largest < 0 ? [wholeFrame(frame), ...wholes] : wholes;
}

function ringsInSight(polygons: readonly AtlasPolygon[], arcs: ClippedArcs): readonly AtlasRing[] {
  const { rings, byArc } = ringsByArc(polygons);
  const seen = new Set<number>();
  for (const arc of arcs.keys()) for (const ring of byArc.get(arc) ?? []) seen.add(ring);
  return [...seen].sort((a, b) => a - b).map((ring) => rings[ring]!);
}
