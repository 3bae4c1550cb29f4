import { anchorDay } from '../dates/anchor-day.ts';
import type { EventDate, Precision } from '../dates/event-date.ts';
import { formatDay, type DayForm } from '../dates/format-day.ts';

const daily: readonly Precision[] = ['second', 'minute', 'hour', 'day'];
const monthly: readonly Precision[] = ['month', 'season', 'quarter', 'quadrimester', 'semester'];

/**
 * The label of the day that anchors some dates, never more precise than the most precise of them: `dayForm` where
 * one names the day, else its month or its year. Empty when none has an anchor.
 */
export function anchorLabel(dates: readonly EventDate[], language: string, dayForm: DayForm): string {
  const day = dates.map(anchorDay).find((anchor) => anchor !== undefined);
  if (day === undefined) return '';
  const precisions = dates.map((date) => (date.start ?? date.end)?.precision ?? 'day');
  const form = precisions.some((precision) => daily.includes(precision))
    ? dayForm
    : precisions.some((precision) => monthly.includes(precision))
      ? 'month'
      : 'year';
  return formatDay(day, language, form);
}
