import { clipPart } from './clip-part.ts';
import { foldSize } from './fold-size.ts';
import { partsExtent } from './parts-extent.ts';
import { projectParts } from './project-parts.ts';
import type { DatedBar } from './rail-bars.ts';
import { columnPx } from './rail-columns.ts';
import type { RailSegment } from './rail.ts';
import { roundPosition } from './round-position.ts';
import type { TimeScale } from './time-scale.ts';
import { weekendBands } from './weekend-bands.ts';

/** A bar that lies wholly in one item is at least this long there, percent: 3 px of the lowest item. */
const leastBarPercent = 2.7;
/** Below this percentage of an item, a day is too low for a weekend to be told from the week. */
const leastDayPercent = 4;

/** One segment without its ticks: the stretch of `scale`, with what of the bars lies in it. */
export function railSegment(
  scale: TimeScale,
  bars: readonly DatedBar[],
  isLast: boolean,
): Omit<RailSegment, 'ticks'> {
  const { start, end, position } = scale;
  const fold = scale.folds[0];
  return {
    bands: segmentBands(scale),
    fold: fold && {
      at: roundPosition((position(fold.from) + position(fold.to)) / 2),
      ...foldSize(fold.to - fold.from),
    },
    bars: bars.flatMap(({ id, track, column, parts, uncertain, from, to }) => {
      const clipped = parts.flatMap((part) => clipPart(part, { from: start, to: end }, isLast) ?? []);
      if (clipped.length === 0) return [];
      const leastPercent = from >= start && to <= end ? leastBarPercent : 0;
      const projected = projectParts(clipped, { position, direction: 'ltr', leastPercent });
      // A point on the boundary is drawn in the next segment.
      const goesOn =
        to > end || (to === end && !isLast && parts.some((part) => 'at' in part && part.at === to));
      const extent = { ...partsExtent(projected)!, begins: from >= start, ends: !goesOn };
      return [{ id, track, column, xPx: columnPx(column), parts: projected, uncertain, extent }];
    }),
  };
}

function segmentBands({ regions, position }: TimeScale): RailSegment['bands'] {
  return regions.flatMap((region) => {
    const dayPercent = (position(region.to) - position(region.from)) / (region.to - region.from);
    if (dayPercent < leastDayPercent) return [];
    return weekendBands(region).map(({ from, to }) => ({
      from: roundPosition(position(from)),
      to: roundPosition(position(to)),
    }));
  });
}
