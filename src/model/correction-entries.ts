import { anchorDay } from '../dates/anchor-day.ts';
import type { EventDate } from '../dates/event-date.ts';
import { compareText } from './compare-text.ts';
import type { Timeline } from './timeline.ts';
import type { WithdrawnEvent } from './withdrawn-event.ts';

/** A correction of an event, or the withdrawal of a whole one. */
export interface CorrectionEntry {
  readonly event: Pick<WithdrawnEvent, 'id' | 'title' | 'formerIds'>;
  readonly on: EventDate;
  readonly why: string;
  /** Absent of a withdrawal. */
  readonly change: { readonly was: string; readonly now: string } | undefined;
}

/**
 * All corrections and withdrawals of a timeline, the newest first, by the first day on which each may have been made;
 * those of one day by the id of the event, then as its file lists them. What no day places comes last.
 */
export function correctionEntries({
  events,
  withdrawn,
}: Pick<Timeline, 'events' | 'withdrawn'>): readonly CorrectionEntry[] {
  const entries: CorrectionEntry[] = [
    ...events.flatMap((event) =>
      event.corrections.map(({ on, was, now, why }) => ({ event, on, why, change: { was, now } })),
    ),
    ...withdrawn.map((event) => ({ event, ...event.withdrawn, change: undefined })),
  ];
  return entries.sort(
    (a, b) => descending(anchorDay(a.on), anchorDay(b.on)) || compareText(a.event.id, b.event.id),
  );
}

function descending(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return b - a;
}
