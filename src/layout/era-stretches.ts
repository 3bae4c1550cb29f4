import type { Era } from '../model/timeline.ts';
import { assignLanes } from './assign-lanes.ts';
import type { Frise } from './frise.ts';
import { labelWidthPx } from './label-width.ts';
import { roundPosition } from './round-position.ts';
import type { TimeScale } from './time-scale.ts';

/** From one line of names to the next, CSS px; the first one stands as far below the lanes. */
const eraNamePx = 13;
const gapPx = 6;

/**
 * The eras that reach into the plot, from the first possible day to the last, in the order given; not mirrored. Names
 * begin with their eras, or end with them where the narrowest plot has no more room, in as few lines as keep them apart
 * there.
 */
export function eraStretches(
  eras: readonly Era[],
  scale: Pick<TimeScale, 'position'>,
  bottomPx: number,
  narrowestPx: number,
): Frise['eras'] {
  const drawn = eras
    .map(({ id, name, date }) => ({
      ...{ id, name },
      from: roundPosition(scale.position(date.startMin)),
      to: roundPosition(scale.position(date.endMax + 1)),
      widthPercent: ((labelWidthPx(name) + gapPx) / narrowestPx) * 100,
    }))
    .filter(({ from, to }) => from < to);
  const hasRoom = ({ from, widthPercent }: (typeof drawn)[number]): boolean => from + widthPercent <= 100;
  const names = drawn.map((era) => {
    const from = hasRoom(era) ? era.from : era.to - era.widthPercent;
    return { id: era.id, from, to: from + era.widthPercent };
  });
  const lines = assignLanes(names);
  return drawn.map((era) => {
    const { id, name, from, to } = era;
    const nameYPx = bottomPx + (lines.get(id)! + 1) * eraNamePx;
    return hasRoom(era)
      ? { id, name, from, to, nameAt: from, nameAnchor: 'start', nameYPx }
      : { id, name, from, to, nameAt: to, nameAnchor: 'end', nameYPx };
  });
}
