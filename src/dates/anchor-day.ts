import type { EventDate } from './event-date.ts';

/** The day by which a date is placed and sorted: the earliest of its finite bounds; undefined when it has none (`../..`). */
export function anchorDay(date: EventDate): number | undefined {
  let earliest = Infinity;
  for (const day of [date.startMin, date.startMax, date.endMin, date.endMax])
    if (day !== -Infinity && day < earliest) earliest = day;
  return earliest === Infinity ? undefined : earliest;
}
