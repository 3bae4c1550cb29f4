import type { EventDate } from '../dates/event-date.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { GlyphPart } from './glyph-part.ts';
import { legendSample } from './legend.ts';
import type { LegendKind } from './legend-kinds.ts';

/** One kind of date: as it is written in a file, drawn and (by the view) said. */
export interface GrammarRow {
  readonly date: EventDate;
  readonly kind: LegendKind;
  readonly parts: readonly GlyphPart[];
  readonly uncertain: boolean;
}

const examples: readonly (readonly [text: string, kind: LegendKind])[] = [
  ['2024-08-01', 'day'],
  ['2024-07-27/2024-07-28', 'span'],
  ['2024-07-27~/2024-07-28~', 'approximate'],
  ['[2024-07-27..2024-07-28]', 'window'],
  ['2024-07', 'window'],
  ['2024-07/2024-08', 'imprecise'],
  ['2024-07-27?', 'uncertain'],
  ['[..2024-08-01]', 'openStart'],
  ['2024-08-01/..', 'openEnd'],
  ['2024-08-01/', 'unknown'],
];

/** The table of the method page: each kind of date on a small axis of its own. */
export function dateGrammar(direction: 'ltr' | 'rtl'): readonly GrammarRow[] {
  return examples.map(([text, kind]) => {
    const date = parseDate(text);
    return { date, kind, ...legendSample(date, direction) };
  });
}
