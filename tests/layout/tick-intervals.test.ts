import { expect, test } from 'vitest';
import { civilDate, dayNumber } from '../../src/dates/day-number.ts';
import { tickIntervals } from '../../src/layout/tick-intervals.ts';

function interval(unit: string, years = 0) {
  return tickIntervals.find(
    (one) => one.unit === unit && (years === 0 || Math.round(one.days / 365.2425) === years),
  )!;
}

function years(step: number, from: number, to: number): number[] {
  const stretch = { from: dayNumber(from, 1, 1), to: dayNumber(to, 1, 1) };
  return interval('year', step)
    .ticksIn(stretch)
    .map((day) => civilDate(day).year);
}

test('each interval is longer than the one before', () => {
  tickIntervals
    .slice(1)
    .forEach(({ days }, index) => expect(days).toBeGreaterThan(tickIntervals[index]!.days));
});

test.each<[why: string, step: number, from: number, to: number, ticks: number[]]>([
  ['every year, also 1 BCE', 1, -2, 3, [-2, -1, 0, 1, 2]],
  ['round years before year 1 are round as people count them', 100, -250, 150, [-199, -99, 100]],
  ['years below 100 stay years below 100', 10, 35, 65, [40, 50, 60]],
  ['ages are round without the one year of BCE', 1e9, -4_600_000_000, 2024, [-4e9, -3e9, -2e9, -1e9]],
  ['the end is not within', 10, 1990, 2010, [1990, 2000]],
])('%s', (_, step, from, to, ticks) => {
  expect(years(step, from, to)).toEqual(ticks);
});

test.each<[unit: string, from: string, to: string, ticks: string[]]>([
  ['day', '2024-2-28', '2024-3-2', ['2024-2-28', '2024-2-29', '2024-3-1']],
  ['week', '2024-7-25', '2024-8-6', ['2024-7-29', '2024-8-5']],
  ['month', '-1-11-15', '0-2-15', ['-1-12-1', '0-1-1', '0-2-1']],
  ['quarter', '1-1-1', '1-12-31', ['1-1-1', '1-4-1', '1-7-1', '1-10-1']],
])('%s ticks from %s to %s', (unit, from, to, ticks) => {
  const days = interval(unit).ticksIn({ from: dayOf(from), to: dayOf(to) });
  expect(days.map((day) => Object.values(civilDate(day)).join('-'))).toEqual(ticks);
});

test('beyond what a Date can hold there are no days, only years', () => {
  const from = dayNumber(170_000_002, 1, 1);
  const stretch = { from, to: from + 800 };
  expect(interval('day').ticksIn(stretch)).toEqual([]);
  expect(interval('year').ticksIn(stretch)).toHaveLength(3);
});

test.each<[unit: string, step: number, major: string, minor: string]>([
  ['day', 0, '2024-8-1', '2024-8-2'],
  ['month', 0, '2024-1-1', '2024-8-1'],
  ['year', 10, '1900-1-1', '1910-1-1'],
  ['year', 10, '-99-1-1', '-89-1-1'],
])('of %s ticks (%i), %s is major and %s is not', (unit, step, major, minor) => {
  expect(interval(unit, step).isMajor(dayOf(major))).toBe(true);
  expect(interval(unit, step).isMajor(dayOf(minor))).toBe(false);
});

function dayOf(text: string): number {
  const [, year, month, day] = /^(-?\d+)-(\d+)-(\d+)$/.exec(text)!;
  return dayNumber(Number(year), Number(month), Number(day));
}
