import { parseDate } from '../../src/dates/parse-date.ts';
import type { FriseInput, FriseOptions } from '../../src/layout/frise-options.ts';
import type { Era } from '../../src/model/timeline.ts';

/** One case to be drawn: what goes into the layout. */
export interface Chart {
  readonly events: readonly FriseInput[];
  readonly options: FriseOptions;
  /** Which pictures say something about it. Default: both. */
  readonly views?: readonly ('frise' | 'rail')[];
}

/** Of an event: its date, its track, what other sources say. */
export type Row = readonly [date: string, track?: string, ...elsewhere: string[]];

/** A chart in French, folded, with a lane for each track in order of appearance; `more` overrides. */
export function chart(rows: Readonly<Record<string, Row>>, more: Partial<FriseOptions> = {}): Chart {
  const events = Object.entries(rows).map(([id, [date, track, ...elsewhere]]) => ({
    id,
    date: parseDate(date),
    track,
    datesElsewhere: elsewhere.map(parseDate),
  }));
  const tracks = [...new Set(events.flatMap(({ track }) => track ?? []))];
  return { events, options: { scale: 'folded', tracks, eras: [], language: 'fr', ...more } };
}

export function era(id: string, name: string, date: string): Era {
  return { id, name, date: parseDate(date) };
}
