import { newestEvents } from './newest-events.ts';
import type { Timeline } from './timeline.ts';

/**
 * The latest day, as a day number, on which the events are known to have come or changed: by git, and by their
 * corrections. Undefined where neither tells.
 */
export function lastChange(timeline: Pick<Timeline, 'events' | 'history'>): number | undefined {
  return newestEvents(timeline).reduce<number | undefined>(
    (latest, { changed }) => (latest === undefined || changed > latest ? changed : latest),
    undefined,
  );
}
