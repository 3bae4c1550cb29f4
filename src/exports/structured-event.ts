import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import { eventPath } from '../model/event-path.ts';
import { jsonLd } from './json-ld.ts';
import type { EventSurroundings } from './structured-article.ts';
import { structuredArticle } from './structured-article.ts';
import { structuredBreadcrumb } from './structured-parts.ts';

/** An event's page for programs: an article about the event, and the breadcrumb. */
export function structuredEvent(timeline: Timeline, event: TimelineEvent, around: EventSurroundings): string {
  const steps = [
    { name: timeline.title, address: around.root },
    { name: event.title, address: `${around.root}${eventPath(timeline, event.id)}` },
  ];
  return jsonLd([structuredArticle(timeline, event, around), structuredBreadcrumb(steps)]);
}
