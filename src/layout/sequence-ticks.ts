import { anchorDay } from '../dates/anchor-day.ts';
import { anchorDays } from './anchor-days.ts';
import { anchorLabel } from './anchor-label.ts';
import type { FriseInput } from './frise-options.ts';
import { fitLabels } from './frise-ticks.ts';
import type { Tick } from './frise.ts';
import type { TimeScale } from './time-scale.ts';

/** A tick at each step of dated events, with the date of those that stand there; not mirrored. */
export function sequenceTicks(
  events: readonly FriseInput[],
  scale: TimeScale,
  language: string,
  narrowestPx: number,
): readonly Tick[] {
  const steps = Map.groupBy(
    events.map(({ date }) => date),
    (date) => anchorDay(date)!,
  );
  const ticks = anchorDays(events).map((day) => ({
    day,
    label: anchorLabel(steps.get(day)!, language, 'short'),
    full: true,
    major: false,
  }));
  return fitLabels([ticks], scale, narrowestPx);
}
