import type { Status, TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import { jsonLd } from './json-ld.ts';
import { structuredArticle } from './structured-article.ts';

/** Of the site's top, and of the statuses in words. */
export interface ToldSurroundings {
  readonly root: string;
  readonly statuses: Readonly<Record<Status, string>>;
}

/** The events told on a page of several, for programs: an article for each. `timeline` is the whole. */
export function structuredTold(
  timeline: Timeline,
  events: readonly TimelineEvent[],
  { root, statuses }: ToldSurroundings,
): string {
  return jsonLd(
    events.map((event) => structuredArticle(timeline, event, { root, status: statuses[event.status] })),
  );
}
