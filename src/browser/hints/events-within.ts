import type { DaySpan, EventDays, KnownDays } from './event-days.ts';

/**
 * The places, in the order of the timeline, of the events that may have been within one of the spans: first those of just
 * these days, then those that cannot have been on others, then those that may, by how much of both stretches is shared
 * (Jaccard); one without limit counts by its known days, for half. Of equals, in the order of the timeline.
 */
export function eventsWithin(days: EventDays, spans: readonly DaySpan[]): readonly number[] {
  return days
    .flatMap((event, rank) => {
      const fit = event && fitOf(event, spans);
      return fit === undefined || fit === 0 ? [] : [{ rank, fit }];
    })
    .sort((a, b) => b.fit - a.fit || a.rank - b.rank)
    .map(({ rank }) => rank);
}

const sameDays = 3;
const inside = 2;

/** 0 for an event that was on other days; the greater, the better. */
function fitOf(event: KnownDays, spans: readonly DaySpan[]): number {
  const fits = spans.map((span) => {
    const shared = lengthOf({
      first: Math.max(event.first, span.first),
      last: Math.min(event.last, span.last),
    });
    if (shared <= 0) return 0;
    const share = shared / (lengthOf(event) + lengthOf(span) - shared);
    if (event.isOpen) return share / 2;
    if (share === 1) return sameDays;
    return shared === lengthOf(event) ? inside : share;
  });
  return Math.max(...fits);
}

function lengthOf({ first, last }: DaySpan): number {
  return last - first + 1;
}
