import type { TimelineEvent } from '../model/event.ts';

/** Without any text an event is not indexed: one of a title and a date is found by its date's words. */
export function dateIsSearched({ summary, html, claims }: TimelineEvent): boolean {
  return summary === undefined && html === '' && claims.length === 0;
}
