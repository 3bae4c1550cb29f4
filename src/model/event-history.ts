import type { EventDate } from '../dates/event-date.ts';

/** What the repository tells of an event's file: days of commits, in UTC. What it does not tell is absent, never guessed. */
export interface EventHistory {
  /** The day of the first commit that has the event, under whichever of its names. */
  readonly created: EventDate | undefined;
  /** The day of the last commit that changed its file. */
  readonly modified: EventDate | undefined;
}
