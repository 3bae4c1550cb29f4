import { formatClock } from '../dates/format-clock.ts';
import { formatDay, type DayForm } from '../dates/format-day.ts';
import type { Tick } from './frise.ts';
import { clockIntervals, minutesPerDay } from './clock-intervals.ts';
import { roundPosition } from './round-position.ts';
import { tickIntervals, type CalendarInterval, type TickInterval } from './tick-intervals.ts';
import type { TimeScale } from './time-scale.ts';

const forms: Readonly<Record<CalendarInterval['unit'], DayForm>> = {
  day: 'weekday-tick',
  week: 'tick',
  month: 'month',
  quarter: 'month',
  year: 'year',
};

/** Least height of one card, and of one label hanging below its tick, CSS px. */
const cardPx = 110;
const labelPx = 16;
/** A longer label would not fit beside the axis; the card says the date all the same. */
const mostLetters = 20;

/**
 * Ticks of an item: one with `label` at its top, then days, months or years outside its fold, so far apart that
 * their labels do not touch in the lowest item there can be, nor the next item's first label; hours where `byClock`.
 */
export function railTicks(
  scale: TimeScale,
  label: string,
  cards: number,
  language: string,
  byClock: boolean,
): readonly Tick[] {
  const intervals = byClock ? [...clockIntervals, ...tickIntervals] : tickIntervals;
  const labelPercent = (labelPx / (cardPx * cards)) * 100;
  const ticks: Tick[] = [{ at: 0, label: fitting(label), tier: 0, major: true }];
  let free = labelPercent;
  for (const region of scale.regions) {
    const from = scale.position(region.from);
    const to = scale.position(region.to);
    const leastDays = (labelPercent * (region.to - region.from)) / (to - from);
    const interval = intervals.find(({ days }) => days >= leastDays);
    for (const day of interval?.ticksIn(region) ?? []) {
      const at = scale.position(day);
      if (at < free || at + labelPercent > to) continue;
      ticks.push({
        at: roundPosition(at),
        label: fitting(tickLabel(day, interval!, language)),
        tier: 0,
        major: false,
      });
      free = at + labelPercent;
    }
  }
  return ticks;
}

function tickLabel(at: number, { unit }: TickInterval, language: string): string {
  const day = Math.floor(at);
  if (at !== day) return formatClock(Math.round((at - day) * minutesPerDay), language);
  return formatDay(day, language, unit === 'clock' ? 'weekday-tick' : forms[unit]);
}

function fitting(label: string): string {
  return [...label].length > mostLetters ? '' : label;
}
