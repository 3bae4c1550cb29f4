import type { AtlasArc } from './atlas.ts';
import { capsMeeting, capTable } from './cap-table.ts';
import { capOfVectors } from './cap-around.ts';
import type { ArcEnd } from './great-arc.ts';
import { greatArc, straightPx2 } from './great-arc.ts';
import type { MapWindow } from './map-window.ts';
import type { SeenLine } from './seen-lines.ts';
import type { SheetLine } from './sheet-line.ts';

/**
 * A seen line without the points that weigh less than `leastWeight`, steradians, and bent as the sphere bends it: several
 * lines where stretches of it are out of sight.
 */
export function drawnLine(
  line: SeenLine,
  arc: AtlasArc,
  view: MapWindow,
  leastWeight: number,
): readonly SheetLine[] {
  const { points, sheet, weights, afterGaps } = line;
  const straight = straightPx2(view);
  const lines: number[][] = [[]];
  let last = -1;
  for (let at = 0; at < points.length; at += 1) {
    if (weights[at]! < leastWeight) continue;
    const [x, y] = [sheet[2 * at]!, sheet[2 * at + 1]!];
    const drawn = lines.at(-1)!;
    const isLong = last >= 0 && squared(x - sheet[2 * last]!, y - sheet[2 * last + 1]!) > straight;
    if (afterGaps.has(points[at]!) || (isLong && !isSeen(arc, points[last]!, points[at]!, view)))
      lines.push([x, y]);
    else if (isLong) drawn.push(...greatArc(endAt(line, arc, last), endAt(line, arc, at), view), x, y);
    else drawn.push(x, y);
    last = at;
  }
  return lines;
}

function squared(dx: number, dy: number): number {
  return dx * dx + dy * dy;
}

function endAt({ points, sheet }: SeenLine, { vectors }: AtlasArc, at: number): ArcEnd {
  const from = 3 * points[at]!;
  const vector = [vectors[from]!, vectors[from + 1]!, vectors[from + 2]!] as const;
  return { vector, x: sheet[2 * at]!, y: sheet[2 * at + 1]! };
}

/** Whether the great arc between two points may be in sight. What passes near the antipode of the middle seems to cross the sheet. */
function isSeen({ vectors }: AtlasArc, from: number, to: number, { cap }: MapWindow): boolean {
  const ends = [from, to].flatMap((point) => [...vectors.subarray(3 * point, 3 * point + 3)]);
  return capsMeeting(capTable([capOfVectors(Float64Array.from(ends))]), capTable([cap])).length > 0;
}
