import { friseMeasures } from './frise-measures.ts';
import type { Tick } from './frise.ts';
import { TIERS_PX } from './frise.ts';
import { halvingRank } from './halving-rank.ts';
import { labelWidthPx } from './label-width.ts';
import { labelTiers, type LabelPlace } from './label-tiers.ts';
import { roundPosition } from './round-position.ts';
import { clockIntervals } from './clock-intervals.ts';
import { tickIntervals } from './tick-intervals.ts';
import { ticksOf, type DatedTick } from './ticks.ts';
import type { TimeScale } from './time-scale.ts';

const { leastTickPercent } = friseMeasures;

/** The ticks of each region between the folds, in time order, not mirrored; hours and minutes only where `byClock`. */
export function friseTicks(
  scale: TimeScale,
  language: string,
  narrowestPx: number,
  byClock: boolean,
): readonly Tick[] {
  const intervals = byClock ? [...clockIntervals, ...tickIntervals] : tickIntervals;
  const regions: (readonly DatedTick[])[] = [];
  for (const region of scale.regions) {
    const percent = scale.position(region.to) - scale.position(region.from);
    const leastDays = (leastTickPercent * (region.to - region.from)) / percent;
    regions.push(ticksOf(region, leastDays, language, regions.flat().at(-1)?.day, intervals));
  }
  return fitLabels(regions, scale, narrowestPx);
}

/** Ticks as they are drawn: each region's own, with the tier from which on each label has room. */
export function fitLabels(
  regions: readonly (readonly DatedTick[])[],
  scale: Pick<TimeScale, 'position'>,
  narrowestPx: number,
): readonly Tick[] {
  const places: LabelPlace[] = [];
  const ticks = regions.flat();
  let full: number | undefined;
  for (const region of regions) {
    region.forEach((tick, index) => {
      if (tick.full) full = places.length;
      const rank = index === 0 ? 0 : (tick.major ? 100 : 200) + halvingRank(index);
      const at = roundPosition(scale.position(tick.day));
      places.push({
        at,
        widthPx: labelWidthPx(tick.label),
        rank,
        needs: tick.full ? undefined : full,
      });
    });
  }
  const tiers = labelTiers(places, narrowestPx);
  return ticks.map(({ label, major }, index) => {
    const tier = tiers[index];
    return {
      at: places[index]!.at,
      label: tier === undefined ? '' : label,
      tier: tier ?? TIERS_PX.length - 1,
      major,
    };
  });
}
