import type { EventDate } from '../dates/event-date.ts';

/** A part of a timeline that a page can show. Its events are those whose anchor day lies in it. */
export interface Period {
  /** Its name in EDTF; '' for the whole timeline. */
  readonly edtf: string;
  /** The same as a date, for words; undefined for the whole timeline. */
  readonly date: EventDate | undefined;
  /** 1 for the first page of a day that needs several, and for every other period. */
  readonly part: number;
  /** First day; of the whole, that of its first child. */
  readonly from: number;
  /** The day after its last. */
  readonly to: number;
  /** How many events it holds, its children's included. */
  readonly count: number;
  /** Ids of its events in time order; of a period with children, none. */
  readonly events: readonly string[];
  /** In time order; together they hold exactly its events. */
  readonly children: readonly Period[];
}

/** The parts of the address of a period, below that of all periods: `['1974-03']`, `['2024-07-27', '2']`; none for the whole. */
export function periodParts({ edtf, part }: Pick<Period, 'edtf' | 'part'>): readonly string[] {
  if (edtf === '') return [];
  return [edtf.replace('/', '--'), ...(part === 1 ? [] : [String(part)])];
}

/** The path of a period's page, below that of the site; of the whole, that of the home page. */
export function periodPath(period: Pick<Period, 'edtf' | 'part'>): string {
  const parts = periodParts(period);
  return parts.length === 0 ? '' : `periods/${parts.join('/')}/`;
}
