import type { EventDate } from '../dates/event-date.ts';
import { clockEnds } from './clock-ends.ts';
import type { GlyphAxis } from './glyph-axis.ts';
import type { GlyphPart, StretchPart } from './glyph-part.ts';
import { isUncertain } from './is-uncertain.ts';
import { slackParts } from './slack-parts.ts';

/** A stretch of time: solid where it certainly lasted, outlined where it may have. */
export function spanParts(date: EventDate, axis: GlyphAxis): readonly GlyphPart[] {
  const { from, to } = certainStretch(date, axis);
  const { startMin, endMax } = clockEnds(date);
  const first = Number.isFinite(startMin) ? startMin : Math.min(from, date.endMin);
  const last = Number.isFinite(endMax) ? endMax : Math.max(to, date.startMax + 1);
  const stretches: readonly StretchPart[] =
    from < to
      ? [
          { part: 'outline', from: first, to: from },
          { part: 'outline', from: to, to: last },
          { part: 'core', from, to },
        ]
      : [{ part: 'outline', from: first, to: last }];
  return [
    ...slackParts(date),
    ...stretches.filter((stretch) => stretch.from < stretch.to),
    ...startParts(date, axis, from),
    ...endParts(date, axis, to),
    ...(isUncertain(date) ? [{ part: 'query' as const, at: (first + last) / 2 }] : []),
  ];
}

/** From the last day on which it may have begun to the first on which it may have ended; empty if these cross. */
function certainStretch(date: EventDate, axis: GlyphAxis): { from: number; to: number } {
  const ends = clockEnds(date);
  const openStart = !Number.isFinite(date.startMax) || date.openStart;
  const openEnd = !Number.isFinite(date.endMin) || date.openEnd;
  return {
    from: date.unknownStart ? date.endMin : openStart ? axis.start : ends.startMax,
    to: date.unknownEnd ? date.startMax + 1 : openEnd ? axis.end : ends.endMin,
  };
}

function startParts(date: EventDate, axis: GlyphAxis, from: number): readonly GlyphPart[] {
  if (date.unknownStart) {
    const stub = axis.stubBefore(from);
    return [
      { part: 'stub', from: stub, to: from },
      { part: 'query', at: stub },
    ];
  }
  if (!Number.isFinite(date.startMin)) return [{ part: 'arrow', at: axis.start, toward: 'from' }];
  return date.start?.slackDays ? [{ part: 'bound', at: date.startMin }] : [];
}

function endParts(date: EventDate, axis: GlyphAxis, to: number): readonly GlyphPart[] {
  if (date.unknownEnd) {
    const stub = axis.stubAfter(to);
    return [
      { part: 'stub', from: to, to: stub },
      { part: 'query', at: stub },
    ];
  }
  if (!Number.isFinite(date.endMax)) return [{ part: 'arrow', at: axis.end, toward: 'to' }];
  return date.end?.slackDays ? [{ part: 'bound', at: date.endMax + 1 }] : [];
}
