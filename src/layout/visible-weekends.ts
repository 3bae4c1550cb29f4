import type { DayStretch } from './find-folds.ts';
import { roundPosition } from './round-position.ts';
import type { TimeScale } from './time-scale.ts';
import { weekendBands } from './weekend-bands.ts';

/** Below this percentage of the plot, a day is too narrow for a weekend to be told from the week. */
const leastDayPercent = 0.6;

/** Weekends as percentages, outside the folds; none where days are narrow. Not mirrored. */
export function visibleWeekends({ regions, position }: TimeScale): readonly DayStretch[] {
  return regions.flatMap((region) => {
    const dayPercent = (position(region.to) - position(region.from)) / (region.to - region.from);
    if (dayPercent < leastDayPercent) return [];
    return weekendBands(region).map(({ from, to }) => ({
      from: roundPosition(position(from)),
      to: roundPosition(position(to)),
    }));
  });
}
