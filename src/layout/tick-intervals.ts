import { utcDay, utcMonday, utcMonth, type CountableTimeInterval, type TimeInterval } from 'd3-time';
import { civilDate, dayNumber } from '../dates/day-number.ts';
import type { DayStretch } from './find-folds.ts';

export interface TickInterval {
  readonly unit: 'clock' | 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** Its length on average. */
  readonly days: number;
  /** Ascending first days (with their fraction, by the clock) of the intervals that begin within the stretch. */
  readonly ticksIn: (stretch: DayStretch) => readonly number[];
  /** Whether a tick stands out among the others: a new month, a new year, a rounder year. */
  readonly isMajor: (day: number) => boolean;
}

/** An interval of whole days. */
export interface CalendarInterval extends TickInterval {
  readonly unit: Exclude<TickInterval['unit'], 'clock'>;
}

const daysPerYear = 365.2425;
const millisecondsPerDay = 86_400_000;
/** A JavaScript Date reaches 100 million days either side of 1970. */
const lastDateDay = 100_000_000;

/** From this astronomical year back, years are counted as ages, where one year more or less is nothing. */
const deepTime = -10_000;

/** From days to billions of years, each longer than the one before. */
export const tickIntervals: readonly CalendarInterval[] = [
  { unit: 'day', days: 1, ticksIn: dateTicks(utcDay), isMajor: (day) => civilDate(day).day === 1 },
  { unit: 'week', days: 7, ticksIn: dateTicks(utcMonday), isMajor: (day) => civilDate(day).day <= 7 },
  { unit: 'month', days: daysPerYear / 12, ticksIn: dateTicks(utcMonth), isMajor: isNewYear },
  { unit: 'quarter', days: daysPerYear / 4, ticksIn: dateTicks(utcMonth.every(3)!), isMajor: isNewYear },
  ...Array.from({ length: 13 }, (_, power) =>
    [1, 2, 5].map((digit) => yearInterval(digit * 10 ** power)),
  ).flat(),
];

function isNewYear(day: number): boolean {
  return civilDate(day).month === 1;
}

/** No tick beyond what a Date can hold: years mark those times. */
function dateTicks(interval: CountableTimeInterval | TimeInterval): TickInterval['ticksIn'] {
  return ({ from, to }) => {
    if (Math.max(Math.abs(from), Math.abs(to)) >= lastDateDay) return [];
    const dates = interval.range(new Date(from * millisecondsPerDay), new Date(to * millisecondsPerDay));
    return dates.map((date) => date.valueOf() / millisecondsPerDay);
  };
}

/**
 * Years that are round as people count them: 100 BCE and 100, never 101 BCE or a year 0. (Multiples of d3's
 * `utcYear.every` are round in astronomical years only, and stop where Date does.)
 */
function yearInterval(step: number): CalendarInterval {
  return {
    unit: 'year',
    days: step * daysPerYear,
    ticksIn: ({ from, to }) => {
      const first = Math.floor(civilDate(Math.floor(from)).year / step) * step;
      const last = civilDate(Math.floor(to)).year + step;
      const days: number[] = [];
      for (let year = first; year <= last; year += step) {
        const day = dayNumber(roundYear(year, step), 1, 1);
        if (day >= from && day < to && (year !== 0 || step === 1)) days.push(day);
      }
      return days;
    },
    isMajor: (day) => {
      const { year } = civilDate(day);
      return (year > 0 ? year : year > deepTime ? 1 - year : -year) % (step * 10) === 0;
    },
  };
}

/** Multiples of the step; before year 1, the astronomical year of that many BCE. */
function roundYear(year: number, step: number): number {
  return year <= 0 && year > deepTime && step > 1 ? year + 1 : year;
}
