import type { EventHistory } from '../model/event-history.ts';

/** The days that the repository tells of an event's file, as ISO dates. */
export function historyRecord(known: EventHistory | undefined): object {
  return { created: known?.created?.text, modified: known?.modified?.text };
}
