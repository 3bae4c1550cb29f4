import { civilDate } from '../../src/dates/day-number.ts';
import type { EventDate } from '../../src/dates/event-date.ts';

/** A day number as the tables write it: `1985-04-12`, `..` without limit. */
export function dayText(day: number): string {
  if (!Number.isFinite(day)) return '..';
  const { year, month, day: ofMonth } = civilDate(day);
  const size = String(Math.abs(year)).padStart(4, '0');
  return [
    `${year < 0 ? '-' : ''}${size}`,
    String(month).padStart(2, '0'),
    String(ofMonth).padStart(2, '0'),
  ].join('-');
}

/** First and last day of the beginning, first and last day of the end. */
export function boundsText(date: EventDate): string {
  const [a, b, c, d] = [date.startMin, date.startMax, date.endMin, date.endMax].map(dayText);
  return `${a} ${b} | ${c} ${d}`;
}
