import { href } from '../components/href.ts';
import { pageAddress } from '../components/page-address.ts';
import type { Telling } from '../components/telling.ts';
import { loadImages } from '../content/load-images.ts';
import { structuredTold } from '../exports/structured-told.ts';
import { messagesFor } from '../messages/messages-for.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';

/** What a page needs that tells events in full; nothing where each has a page of its own. */
export function tellingOf(
  timeline: Timeline,
  events: readonly TimelineEvent[],
  site: URL | undefined,
): { readonly telling?: Telling; readonly structured?: string } {
  if (timeline.toldAt === undefined) return {};
  const { statuses } = messagesFor(timeline.language).record;
  return {
    telling: { timeline, imagesOf: loadImages },
    structured: structuredTold(timeline, events, { root: pageAddress(href(''), site), statuses }),
  };
}
