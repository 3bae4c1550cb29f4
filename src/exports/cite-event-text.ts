import { formatDate } from '../dates/format-date.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import { sentences } from './sentences.ts';

/** The page of an event as a plain reference: its title, the timeline's, the date in words, the address. No day of access: whoever cites adds it. */
export function citeEventText(
  { title, language, zone }: Pick<Timeline, 'title' | 'language' | 'zone'>,
  event: TimelineEvent,
  address: string,
): string {
  return `${sentences([event.title, `${title}, ${formatDate(event.date, language, 'long', zone)}`])} ${address}`;
}
