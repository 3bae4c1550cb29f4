import type { Timeline } from './timeline.ts';

/**
 * Where an event is told, below the top of the site: a page of its own, or its place on a page that tells several. What
 * was withdrawn, and a former id, always have a page of their own.
 */
export function eventPath({ toldAt }: Pick<Timeline, 'toldAt'>, id: string): string {
  return toldAt?.get(id) ?? `events/${id}/`;
}
