import { asksForKeys } from '../content/parts-for-pages.ts';
import { digestOf } from '../content/digest-of.ts';
import { eventsAround } from '../layout/chart-around.ts';
import type { TimelineEvent } from '../model/event.ts';
import { feedsOf } from '../model/feeds-of.ts';
import { oncePer } from '../model/once-per.ts';
import type { Timeline } from '../model/timeline.ts';

/* Keys say of all that a page shows whether it is the same as in another build, in 43 letters: where it is, the page of the
 * last build is taken over. The code, the site's address and the environment are compared apart (`program-digest.ts`); here
 * are the records, and of the events those that the page names or draws. `second-build.test.ts` holds them against builds of
 * everything. */

interface Digests {
  /** Of all but the events. */
  readonly records: string;
  /** Of what other pages than its own tell of an event: all but its story. */
  readonly facts: ReadonlyMap<TimelineEvent, string>;
}

const digestsOf = oncePer((timeline: Timeline): Digests => {
  const records = { ...timeline, events: [], history: undefined };
  return {
    records: digestOf([records, feedsOf(timeline)]),
    facts: new Map(timeline.events.map((event) => [event, digestOf({ ...event, html: '' })])),
  };
});

/** The key of an event's page without images; none where none is asked for. */
export function eventPageKey(timeline: Timeline, event: TimelineEvent): { readonly cacheKey?: string } {
  if (!asksForKeys()) return {};
  const { records, facts } = digestsOf(timeline);
  const around = eventsAround(timeline, event);
  return { cacheKey: digestOf([records, around, event.html, timeline.history.get(event.id)], facts) };
}

/** The key of a page that shows the records, and events by their cards, rows or titles, as far as they are in `shown`. */
export function listPageKey(timeline: Timeline, shown: unknown): { readonly cacheKey?: string } {
  if (!asksForKeys()) return {};
  const { records, facts } = digestsOf(timeline);
  return { cacheKey: digestOf([records, shown], facts) };
}
