import type { AtlasRing } from './atlas.ts';
import type { ClippedArcs } from './clipped-arcs.ts';
import type { ClippedLine } from './clip-line.ts';
import { arcIndex } from './ring-positions.ts';
import { backwards } from './sheet-line.ts';

/** A ring as far as it lies inside the frame: as a whole, or in strands from where it comes in to where it goes out. */
export interface RingStrands {
  readonly whole: readonly number[] | undefined;
  readonly strands: readonly ClippedLine[];
}

/** Lays what the frame leaves of a ring's arcs end to end. */
export function ringStrands(ring: AtlasRing, arcs: ClippedArcs): RingStrands {
  const strands: Strand[] = [];
  let open: Strand | undefined;
  for (const reference of ring) {
    for (const line of linesAlong(reference, arcs)) {
      // A line that begins inside goes on from the end of the arc before it.
      if (line.entry === undefined && open) open.points.push(...line.points.slice(2));
      else strands.push((open = { ...line, points: [...line.points] }));
      open.exit = line.exit;
      if (line.exit !== undefined) open = undefined;
    }
  }
  const [first] = strands;
  if (open === undefined || first === undefined) return { whole: undefined, strands };
  // The ring ends inside, where it began.
  if (open === first) return { whole: open.points.slice(0, -2), strands: [] };
  open.points.push(...first.points.slice(2));
  return { whole: undefined, strands: [...strands.slice(1, -1), { ...open, exit: first.exit }] };
}

interface Strand {
  readonly points: number[];
  readonly entry: number | undefined;
  exit: number | undefined;
}

function linesAlong(reference: number, arcs: ClippedArcs): readonly ClippedLine[] {
  const lines = arcs.get(arcIndex(reference)) ?? [];
  return reference < 0 ? lines.map(turned).reverse() : lines;
}

function turned({ points, entry, exit }: ClippedLine): ClippedLine {
  return { points: backwards(points), entry: exit, exit: entry };
}
