import type { FiledFinding } from './problem.ts';
import type { TimelineReading } from './read-timeline.ts';

/** What an editor may want to know although the timeline builds. */
export function findAdvice({ events }: TimelineReading): readonly FiledFinding[] {
  return events.flatMap(() => []);
}
