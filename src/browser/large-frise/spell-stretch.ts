import { formatDay } from '../../dates/format-day.ts';
import type { TimeScale } from '../../layout/time-scale.ts';
import type { Stretch } from '../frise/frise-stretch.ts';

/** The first and the last day of a stretch in words, and both together as `span` puts them. */
export function spellStretch(
  { from, to }: Stretch,
  { dayAt }: Pick<TimeScale, 'dayAt'>,
  span: string,
): { readonly start: string; readonly window: string; readonly end: string } {
  const say = (day: number): string => formatDay(day, document.documentElement.lang, 'short');
  const start = say(Math.floor(dayAt(from) + 1e-6));
  const end = say(Math.max(Math.floor(dayAt(from)), Math.ceil(dayAt(to) - 1e-6) - 1));
  return { start, end, window: span.replace('{from}', start).replace('{to}', end) };
}
