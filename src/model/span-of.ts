import type { DateEnd, Precision } from '../dates/event-date.ts';
import { isUndated } from '../dates/is-undated.ts';
import type { TimelineEvent } from './event.ts';

/** A day, and how closely it may be said without claiming more than is known. */
export interface SpanEnd {
  readonly day: number;
  readonly form: 'short' | 'month' | 'year';
}

const toTheDay: readonly Precision[] = ['second', 'minute', 'hour', 'day'];
const toTheMonth: readonly Precision[] = ['month', 'season', 'quarter', 'quadrimester', 'semester'];

/** From the first to the last day that any event's date names, open ends aside; undefined when none does. */
export function spanOf(
  events: readonly Pick<TimelineEvent, 'date'>[],
): { readonly first: SpanEnd; readonly last: SpanEnd } | undefined {
  const ends = events
    .filter(({ date }) => !isUndated(date))
    .flatMap(({ date }) => [date.start, date.end])
    .filter((end) => end !== undefined);
  const [one, ...others] = ends;
  if (one === undefined) return undefined;
  const first = others.reduce((least, end) => (end.firstDay < least.firstDay ? end : least), one);
  const last = others.reduce((most, end) => (end.lastDay > most.lastDay ? end : most), one);
  return {
    first: { day: first.firstDay, form: formOf(first) },
    last: { day: last.lastDay, form: formOf(last) },
  };
}

function formOf({ precision }: DateEnd): SpanEnd['form'] {
  if (toTheDay.includes(precision)) return 'short';
  return toTheMonth.includes(precision) ? 'month' : 'year';
}
