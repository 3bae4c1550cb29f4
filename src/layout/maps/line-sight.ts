import { arcStretches } from './arc-stretches.ts';
import type { Atlas, Cap } from './atlas.ts';
import { capsMeet } from './cap-around.ts';

/** What of the atlas's lines is in a cap's sight. */
export interface LineSight {
  /** Whether each of an arc's stretches is; none where the arc as a whole is not. */
  readonly stretchesOf: (arc: number) => readonly boolean[];
  /** Whether something of an arc is. */
  readonly hasArc: (arc: number) => boolean;
}

/** Worked out once for a window, whatever is drawn of it. */
export function lineSight(atlas: Atlas, cap: Cap): LineSight {
  const known = new Map<number, readonly boolean[]>();
  const look = (arc: number): readonly boolean[] => {
    const line = atlas.arcs[arc]!;
    if (!capsMeet(line.cap, cap)) return [];
    const stretches = arcStretches(line).map((stretch) => capsMeet(stretch.cap, cap));
    return stretches.includes(true) ? stretches : [];
  };
  const stretchesOf = (arc: number): readonly boolean[] => {
    const seen = known.get(arc) ?? look(arc);
    known.set(arc, seen);
    return seen;
  };
  return { stretchesOf, hasArc: (arc) => stretchesOf(arc).length > 0 };
}
