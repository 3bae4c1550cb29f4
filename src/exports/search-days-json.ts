import type { EventDate } from '../dates/event-date.ts';
import type { Timeline } from '../model/timeline.ts';

/**
 * When each event may have been, in the order of the timeline, for finding events by date: `{ starts, lengths }`. A start is
 * the number of days since the one before (since 1970-01-01 for the first); a length, the days until the last one that is
 * possible; null for both where no day is known. A side without limit counts as its last known day, and then the length n
 * is written −1 − n.
 */
export function searchDaysJson({ events }: Pick<Timeline, 'events'>): string {
  const starts: (number | null)[] = [];
  const lengths: (number | null)[] = [];
  let before = 0;
  for (const { date } of events) {
    const known = knownDays(date);
    starts.push(known === undefined ? null : known.first - before);
    lengths.push(known === undefined ? null : lengthOf(known));
    before = known?.first ?? before;
  }
  return JSON.stringify({ starts, lengths });
}

interface KnownDays {
  readonly first: number;
  readonly last: number;
  readonly isOpen: boolean;
}

function knownDays({ startMin, startMax, endMin, endMax }: EventDate): KnownDays | undefined {
  const bounds = [startMin, startMax, endMin, endMax];
  const days = bounds.filter(Number.isFinite);
  if (days.length === 0) return undefined;
  return { first: Math.min(...days), last: Math.max(...days), isOpen: days.length < bounds.length };
}

function lengthOf({ first, last, isOpen }: KnownDays): number {
  return isOpen ? -1 - (last - first) : last - first;
}
