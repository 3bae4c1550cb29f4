import { civilDate } from '../dates/day-number.ts';
import { formatClock } from '../dates/format-clock.ts';
import { formatDay, type DayForm } from '../dates/format-day.ts';
import { minutesPerDay } from './clock-intervals.ts';
import type { DayStretch } from './find-folds.ts';
import { tickIntervals, type TickInterval } from './tick-intervals.ts';

export interface DatedTick {
  /** With its fraction, by the clock. */
  readonly day: number;
  readonly label: string;
  /** Says its year by itself. */
  readonly full: boolean;
  readonly major: boolean;
}

/** How a tick of each unit is labelled: in full, and where an earlier label tells the year. */
const forms: Readonly<Record<TickInterval['unit'], { readonly full: DayForm; readonly bare: DayForm }>> = {
  clock: { full: 'short', bare: 'tick' },
  day: { full: 'short', bare: 'tick' },
  week: { full: 'short', bare: 'tick' },
  month: { full: 'month', bare: 'month' },
  quarter: { full: 'month', bare: 'month' },
  year: { full: 'year', bare: 'year' },
};

/**
 * The ticks of one region between folds, at the shortest of the intervals that is at least `leastDays` long. A region too short for
 * any gets a single tick of a shorter interval, so that it can be told from the others. `before` is the tick before
 * it, whose label may have said the year.
 */
export function ticksOf(
  region: DayStretch,
  leastDays: number,
  language: string,
  before: number | undefined,
  intervals: readonly TickInterval[] = tickIntervals,
): readonly DatedTick[] {
  const chosen = intervals.findIndex(({ days }) => days >= leastDays);
  const index = chosen === -1 ? intervals.length - 1 : chosen;
  const days = intervals[index]!.ticksIn(region);
  if (days.length > 0) return labelled(days, intervals[index]!, language, before);
  for (const interval of intervals.slice(0, index).reverse()) {
    const [first] = interval.ticksIn(region);
    if (first !== undefined) return labelled([first], interval, language, before);
  }
  return [];
}

function labelled(
  days: readonly number[],
  interval: TickInterval,
  language: string,
  before: number | undefined,
): readonly DatedTick[] {
  const form = forms[interval.unit];
  let saidYear = before === undefined ? undefined : civilDate(Math.floor(before)).year;
  return days.map((at) => {
    const day = Math.floor(at);
    const { year } = civilDate(day);
    const full = year !== saidYear || form.full === form.bare;
    saidYear = year;
    const label =
      at === day
        ? formatDay(day, language, full ? form.full : form.bare)
        : formatClock(Math.round((at - day) * minutesPerDay), language, full ? day : undefined);
    return { day: at, label, full, major: interval.isMajor(at) };
  });
}
