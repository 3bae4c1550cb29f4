import type { EventDate } from './event-date.ts';
import { exactText } from './exact-text.ts';

/**
 * The value for `<time datetime>`, where HTML has one: an exact moment to the year, the month, the day or finer, from
 * year 1 on; a day of an unknown year. Undefined for spans, sets, seasons and whatever is approximate or uncertain,
 * because a machine would read the value as exact.
 */
export function datetimeAttribute({ kind, start }: EventDate): string | undefined {
  if (kind !== 'moment' || !start) return undefined;
  const { unspecified, approximate, uncertain, month, day } = start;
  const isYearOnlyUnknown = unspecified?.year === 'XXXX' && !approximate && !uncertain;
  if (isYearOnlyUnknown && day !== undefined && month !== undefined)
    return [month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return exactText(start);
}
