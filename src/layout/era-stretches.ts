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
  const drawn = eras.flatMap(({ id, name, date }) => {
    const from = roundPosition(scale.position(date.startMin));
    const to = roundPosition(scale.position(date.endMax + 1));
    const widthPercent = ((labelWidthPx(name) + gapPx) / narrowestPx) * 100;
    const hasRoom = from + widthPercent <= 100;
    const place = hasRoom
      ? { nameAt: from, nameAnchor: 'start' as const }
      : { nameAt: to, nameAnchor: 'end' as const };
    return from < to
      ? [
          {
            era: { id, name, from, to, ...place },
            nameFrom: hasRoom ? from : to - widthPercent,
            widthPercent,
          },
        ]
      : [];
  });
  const lines = assignLanes(
    drawn.map(({ era, nameFrom, widthPercent }) => ({
      id: era.id,
      from: nameFrom,
      to: nameFrom + widthPercent,
    })),
  );
  return drawn.map(({ era }) => ({ ...era, nameYPx: bottomPx + (lines.get(era.id)! + 1) * eraNamePx }));
}
