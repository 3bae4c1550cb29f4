import type { Era } from '../model/timeline.ts';
import type { Frise } from './frise.ts';
import { roundPosition } from './round-position.ts';
import type { TimeScale } from './time-scale.ts';

/** The eras that reach into the plot, from the first possible day to the last, in the order given; not mirrored. */
export function eraStretches(eras: readonly Era[], scale: TimeScale): Frise['eras'] {
  return eras.flatMap(({ id, name, date }) => {
    const from = roundPosition(scale.position(date.startMin));
    const to = roundPosition(scale.position(date.endMax + 1));
    return from < to ? [{ id, name, from, to }] : [];
  });
}
