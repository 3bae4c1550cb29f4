import type { EventDate } from '../dates/event-date.ts';
import { isUndated } from '../dates/is-undated.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { FriseInput } from './frise-options.ts';
import { glyphParts } from './glyph-parts.ts';
import type { GlyphPart } from './glyph-part.ts';
import { isUncertain } from './is-uncertain.ts';
import { knownDays } from './known-days.ts';
import { legendKinds, type LegendKind } from './legend-kinds.ts';
import { timeScale } from './time-scale.ts';

/** A glyph on a small axis of its own. */
interface LegendSample {
  readonly parts: readonly GlyphPart[];
  readonly uncertain: boolean;
}

export interface LegendEntry extends LegendSample {
  readonly kind: LegendKind;
}

/** Room around the sample's dates, as a share of them. */
const edgeShare = 0.5;
const stubPercent = 28;
const leastBarPercent = 6;

/** Each kind of glyph that the drawings of these events use, with a sample; in the legend's own order. */
export function legendEntries(
  events: readonly Pick<FriseInput, 'date' | 'datesElsewhere'>[],
  direction: 'ltr' | 'rtl' = 'ltr',
): readonly LegendEntry[] {
  const drawn = events.filter(({ date }) => !isUndated(date));
  const dates = drawn.flatMap(({ date }) => [date, ...(date.kind === 'all-of' ? date.members : [])]);
  const entries: LegendEntry[] = legendKinds
    .filter(({ shows }) => dates.some(shows))
    .map(({ kind, sample }) => ({ kind, ...legendSample(parseDate(sample), direction) }));
  if (!drawn.some(({ datesElsewhere }) => datesElsewhere.length > 0)) return entries;
  const elsewhere = legendSample(parseDate('2024-07-28/2024-07-29'), direction, [
    parseDate('2024-07-26/2024-07-28'),
  ]);
  return [...entries, { kind: 'elsewhere', ...elsewhere }];
}

/** The glyph of a date on a small axis of its own; no part for a date without any bound. */
export function legendSample(
  date: EventDate,
  direction: 'ltr' | 'rtl',
  datesElsewhere: readonly EventDate[] = [],
): LegendSample {
  const days = knownDays([{ date, datesElsewhere }]);
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? first + 1;
  const edge = Math.max(1, Math.ceil((last - first) * edgeShare));
  const { start, end, position, dayAt } = timeScale(first - edge, last + edge);
  const parts = glyphParts(date, position, {
    axis: {
      start,
      end,
      stubAfter: (day) => dayAt(position(day) + stubPercent),
      stubBefore: (day) => dayAt(position(day) - stubPercent),
      markAt: 'middle',
    },
    datesElsewhere,
    direction,
    leastPercent: leastBarPercent,
  });
  return { parts, uncertain: isUncertain(date) };
}
