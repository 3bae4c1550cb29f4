import { digestOf } from '../content/digest-of.ts';
import { eventsAround } from '../layout/chart-around.ts';
import type { TimelineEvent } from '../model/event.ts';
import { feedsOf } from '../model/feeds-of.ts';
import type { Timeline } from '../model/timeline.ts';

/**
 * Says of all that an event's page shows whether it is the same as in another build, in 43 letters: where it is, the
 * page of the last build is taken over. The code, the site's address and the environment are compared apart
 * (`program-digest.ts`); here are the records, and of the events those that the page names or draws. No page with images. `second-build.test.ts` holds it against builds
 * of everything.
 */
export function eventPageKeys(timeline: Timeline): (event: TimelineEvent) => string {
  const { events, history, ...records } = timeline;
  const ofAll = digestOf([records, feedsOf(timeline)]);
  const digests = new Map(events.map((event) => [event.id, digestOf(event)]));
  return (event) =>
    digestOf([ofAll, eventsAround(timeline, event).map(({ id }) => digests.get(id)), history.get(event.id)]);
}
