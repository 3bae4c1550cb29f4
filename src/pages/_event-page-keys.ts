import type { ImageMetadata } from 'astro';
import { offersOffline } from '../components/offers-offline.ts';
import { digestOf } from '../content/digest-of.ts';
import { eventsAround } from '../layout/chart-around.ts';
import type { TimelineEvent } from '../model/event.ts';
import { feedsOf } from '../model/feeds-of.ts';
import type { Timeline } from '../model/timeline.ts';

/**
 * Says of all that an event's page shows whether it is the same as in another build, in 43 letters: where it is, Astro takes
 * the page of the last build. The code and the site's address are Astro's to compare; here are the records, what the
 * environment decides, and of the events those that the page names or draws. `second-build.test.ts` holds it against builds
 * of everything.
 */
export function eventPageKeys(
  timeline: Timeline,
): (event: TimelineEvent, images: ReadonlyMap<string, ImageMetadata>) => string {
  const { events, history, ...records } = timeline;
  const ofAll = digestOf([records, feedsOf(timeline), offersOffline]);
  const digests = new Map(events.map((event) => [event.id, digestOf(event)]));
  return (event, images) =>
    digestOf([
      ofAll,
      eventsAround(timeline, event).map(({ id }) => digests.get(id)),
      history.get(event.id),
      images.size > 0 && JSON.stringify([...images]),
    ]);
}
