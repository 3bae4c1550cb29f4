import { anchorDay } from '../dates/anchor-day.ts';
import { anchorLabel } from './anchor-label.ts';
import type { FriseInput } from './frise-options.ts';
import { fitLabels } from './frise-ticks.ts';
import type { Tick } from './frise.ts';
import type { TimeScale } from './time-scale.ts';

/** A tick at each step, with the date of the events that stand there; not mirrored. */
export function sequenceTicks(
  events: readonly FriseInput[],
  scale: TimeScale,
  language: string,
  narrowestPx: number,
): readonly Tick[] {
  const steps = Map.groupBy(
    events.map(({ date }) => date),
    anchorDay,
  );
  steps.delete(undefined);
  const ticks = [...steps].map(([day, dates]) => ({
    day: day!,
    label: anchorLabel(dates, language, 'short'),
    full: true,
    major: false,
  }));
  return fitLabels([ticks.sort((a, b) => a.day - b.day)], scale, narrowestPx);
}
