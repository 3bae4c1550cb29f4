import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import { cslDate } from './csl-date.ts';
import { isWholeAddress } from './is-whole-address.ts';

/**
 * The page of an event as an item of CSL-JSON. When it happened is its `event-date`; `issued` is the day on which the
 * page was last changed, where that is known. An address without a host is a place in the archive that the timeline is.
 */
export function citeEventCsl(
  timeline: Pick<Timeline, 'title' | 'language' | 'zone' | 'history'>,
  event: TimelineEvent,
  address: string,
): object {
  const { title, language, zone } = timeline;
  const published = timeline.history.get(event.id)?.modified;
  return {
    id: `event:${event.id}`,
    type: 'webpage',
    title: event.title,
    'container-title': title,
    issued: published && cslDate(published, language),
    'event-date': cslDate(event.date, language, zone),
    ...(isWholeAddress(address) ? { URL: address } : { archive_location: address }),
    language,
  };
}
