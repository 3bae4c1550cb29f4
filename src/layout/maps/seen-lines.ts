import { oncePer } from '../../model/once-per.ts';
import { arcStretches, STRETCH_WEIGHT } from './arc-stretches.ts';
import { arcWeights } from './arc-weights.ts';
import type { Atlas, AtlasArc } from './atlas.ts';
import type { CapTable } from './cap-table.ts';
import { capsMeeting, capTable } from './cap-table.ts';
import type { MapWindow } from './map-window.ts';

/** What of an arc a window may show: its points on the sheet, those that weigh enough. */
export interface SeenLine {
  /** Index in the atlas's arcs. */
  readonly arc: number;
  /** Indexes of the points in the arc, ascending. */
  readonly points: readonly number[];
  /** x and y of each, px, one after the other. */
  readonly sheet: readonly number[];
  /** Steradians. */
  readonly weights: readonly number[];
  /** Points to which no line leads from the one before: what is between them is out of sight. */
  readonly afterGaps: ReadonlySet<number>;
}

/**
 * The lines of the atlas that come into a window's sight, without what lies out of it and without the points that weigh
 * less than `leastWeight`, steradians.
 */
export function seenLines(atlas: Atlas, view: MapWindow, leastWeight: number): readonly SeenLine[] {
  const sight = capTable([view.cap]);
  return capsMeeting(capsOfArcs(atlas), sight).flatMap((index) => {
    const arc = atlas.arcs[index]!;
    const stretches = stretchesInSight(arc, sight, leastWeight);
    return stretches.length === 0 ? [] : [seenLine(index, arc, stretches, view, leastWeight)];
  });
}

type Stretch = readonly [from: number, to: number];

const capsOfArcs = oncePer(({ arcs }: Atlas) => capTable(arcs.map(({ cap }) => cap)));

/** From one point to another: both weigh enough to be kept. */
function stretchesInSight(arc: AtlasArc, sight: CapTable, leastWeight: number): readonly Stretch[] {
  // A line as coarse as its stretches would not pass through all of their ends.
  if (leastWeight > STRETCH_WEIGHT) return [[0, arc.vectors.length / 3 - 1]];
  const { cuts, caps } = arcStretches(arc);
  return capsMeeting(caps, sight).map((index) => [cuts[index]!, cuts[index + 1]!]);
}

function seenLine(
  index: number,
  arc: AtlasArc,
  stretches: readonly Stretch[],
  { projectVector }: MapWindow,
  leastWeight: number,
): SeenLine {
  const all = arcWeights(arc);
  const line = { arc: index, points: [] as number[], sheet: [] as number[], weights: [] as number[] };
  const afterGaps = new Set<number>();
  const add = (point: number): void => {
    const at = 3 * point;
    const [x, y] = projectVector([arc.vectors[at]!, arc.vectors[at + 1]!, arc.vectors[at + 2]!]);
    line.points.push(point);
    line.sheet.push(x, y);
    line.weights.push(all[point]!);
  };
  for (const [from, to] of stretches) {
    if (line.points.at(-1) !== from) {
      if (line.points.length > 0) afterGaps.add(from);
      add(from);
    }
    for (let point = from + 1; point <= to; point += 1) if (all[point]! >= leastWeight) add(point);
  }
  return { ...line, afterGaps };
}
