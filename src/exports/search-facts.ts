import { formatDate } from '../dates/format-date.ts';
import type { TimelineEvent } from '../model/event.ts';
import { eventsById } from '../model/events-by-id.ts';
import { searchedFirst } from '../model/searched-first.ts';
import { spellingsInTitle } from '../model/spellings-in-title.ts';
import { spellingsOf } from '../model/spellings-of.ts';
import type { Timeline } from '../model/timeline.ts';
import { trackSlot } from '../model/track-slot.ts';
import { altsOfImages } from './alts-of-images.ts';

/** One thing that the index learns of an event beside its text, in Pagefind's terms. */
export type SearchFact = readonly [kind: 'meta' | 'filter' | 'sort', name: string, value: string];

/**
 * What the search learns of an event beside its text:
 *
 * - `meta`: its date in words, its track's name, how the source puts the date. `alias`: spelling variants; searched, never
 *   shown. `titled`: those of what the title names, once more, so that these events come first. `alt`: what its images show.
 * - `filter`: ids of its track, actors and places, its status, `period` (`periods`, EDTF), and in a large timeline `first`:
 *   `searched-first.ts`.
 * - `sort`: its place in time order: Pagefind orders integers as numbers, but leaves out of a sorted list what has none, and
 *   an event may have no finite day.
 */
export function searchFacts(
  timeline: Timeline,
  event: TimelineEvent,
  periods: readonly string[],
): readonly SearchFact[] {
  const facts: readonly (readonly [SearchFact[0], string, string | undefined])[] = [
    ['meta', 'date', formatDate(event.date, timeline.language, 'long', timeline.zone)],
    ['meta', 'track', trackSlot(timeline, event.track).name],
    ['meta', 'said', event.dateSaid?.words],
    ['meta', 'alias', spellingsOf(timeline, event).join(', ') || undefined],
    ['meta', 'titled', spellingsInTitle(timeline, event).join(', ') || undefined],
    ['meta', 'alt', altsOfImages(event).join(', ') || undefined],
    ['filter', 'track', event.track],
    ['filter', 'status', event.status],
    ...filters(
      'actor',
      event.actors.map(({ actor }) => actor),
    ),
    ...filters('place', event.places),
    ...filters('period', periods),
    ...filters('first', searchedFirst(timeline.events).get(event.id) ?? []),
    ['sort', 'rank', `${eventsById(timeline).get(event.id)?.rank ?? 0}`],
  ];
  return facts.flatMap(([kind, name, value]) => (value === undefined ? [] : [[kind, name, value] as const]));
}

function filters(name: string, values: readonly string[]): readonly SearchFact[] {
  return [...new Set(values)].map((value) => ['filter', name, value] as const);
}
