import type { Casualties, Status } from '../model/event.ts';

/** What an event's page says around what is typed, in the site's language: the search finds the same words. */
export interface SearchWords {
  readonly said: (words: string) => string;
  readonly basis: Readonly<Record<'stated' | 'inferred', string>>;
  readonly countedFrom: (day: string) => string;
  readonly accordingTo: (who: string) => string;
  readonly through: (who: string, source: string) => string;
  readonly nobodyNamed: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly corrected: string;
  readonly was: string;
  readonly now: string;
  readonly why: string;
  /** A toll in a sentence. */
  readonly toll: (toll: Casualties) => string;
}
