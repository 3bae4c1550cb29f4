import { formatClock } from '../dates/format-clock.ts';
import { formatDay } from '../dates/format-day.ts';
import { minutesPerDay } from './clock-intervals.ts';

/**
 * What a tick says where no tick before it in sight says its year, or its day: "6 oct. 1983" for "6 oct.", "6 oct. 1983 à
 * 14 h 50" for "14 h 50". A label that says it already stays as it is. `day` is a day number with its fraction, to the
 * minute.
 */
export function tickInFull(day: number, label: string, language: string): string {
  const minutes = Math.round(day * minutesPerDay);
  const whole = Math.floor(minutes / minutesPerDay);
  const minuteOfDay = minutes - whole * minutesPerDay;
  if (label === formatDay(whole, language, 'tick')) return formatDay(whole, language, 'short');
  return label === formatClock(minuteOfDay, language) ? formatClock(minuteOfDay, language, whole) : label;
}
