import { toldAt } from '../layout/told-at.ts';
import type { Timeline } from '../model/timeline.ts';
import { storyToldElsewhere } from './story-told-elsewhere.ts';

/**
 * A timeline that knows where its events are told, when they have no page of their own, and whose stories lead there; any
 * other as it is. `base` is the path of the site.
 */
export function tellTogether(timeline: Timeline, base: string): Timeline {
  if (timeline.eventPages !== 'together') return timeline;
  const told = { ...timeline, toldAt: toldAt(timeline) };
  const root = `${base.replace(/\/$/, '')}/`;
  return {
    ...told,
    events: timeline.events.map((event) =>
      event.html.includes('href="')
        ? { ...event, html: storyToldElsewhere(event.html, event.id, told, root) }
        : event,
    ),
  };
}
