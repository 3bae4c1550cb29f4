import type { EventDate } from '../dates/event-date.ts';

/**
 * An event that its editors took back. Its address remains and says so; its story, date, claims, figures, pictures and
 * former corrections are told nowhere any more, so that they are not even here.
 */
export interface WithdrawnEvent {
  readonly id: string;
  /** Path of its file inside the timeline folder. */
  readonly file: string;
  readonly title: string;
  readonly sources: readonly string[];
  readonly formerIds: readonly string[];
  readonly withdrawn: Withdrawal;
}

export interface Withdrawal {
  readonly on: EventDate;
  readonly why: string;
}
