import type { EventDate } from '../dates/event-date.ts';
import { dayFraction } from './clock-ends.ts';
import type { GlyphAxis } from './glyph-axis.ts';
import type { GlyphPart } from './glyph-part.ts';
import { isUncertain } from './is-uncertain.ts';

/** One known day: the mark of its track, hollow and with a question mark where the day is uncertain. */
export function dayParts(date: EventDate, { markAt }: GlyphAxis): readonly GlyphPart[] {
  const day = date.startMin;
  const at = day + (dayFraction(date.start) ?? (markAt === 'start' ? 0 : 0.5));
  const slack = date.start?.slackDays ?? 0;
  const fades: readonly GlyphPart[] =
    slack === 0
      ? []
      : [
          { part: 'fade', from: day - slack, to: at, solid: 'to' },
          { part: 'fade', from: at, to: day + 1 + slack, solid: 'from' },
        ];
  const marks: readonly GlyphPart[] = isUncertain(date)
    ? [
        { part: 'hollow', at },
        { part: 'query', at },
      ]
    : [{ part: 'mark', at }];
  return [...fades, ...marks];
}
