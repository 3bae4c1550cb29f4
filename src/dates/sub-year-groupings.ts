import type { Precision } from './event-date.ts';

/** A stretch of months that EDTF writes in place of a month. */
export interface SubYearGrouping {
  readonly precision: Extract<Precision, 'season' | 'quarter' | 'quadrimester' | 'semester'>;
  /** 1–12. */
  readonly firstMonth: number;
  /** How many; a winter that begins in December ends in the next year. */
  readonly months: number;
  /** Which of its kind, from 1: spring, summer, autumn, winter for a season. */
  readonly index: number;
  /** For the seasons of which the hemisphere is written. */
  readonly hemisphere?: 'north' | 'south';
}

const seasonMonths = 3;

function seasons(
  firstCode: number,
  firstMonths: readonly number[],
  hemisphere?: 'north' | 'south',
): [number, SubYearGrouping][] {
  return firstMonths.map((firstMonth, index) => [
    firstCode + index,
    {
      precision: 'season',
      firstMonth,
      months: seasonMonths,
      index: index + 1,
      ...(hemisphere && { hemisphere }),
    },
  ]);
}

function divisions(
  firstCode: number,
  precision: 'quarter' | 'quadrimester' | 'semester',
  months: number,
): [number, SubYearGrouping][] {
  return Array.from({ length: 12 / months }, (_, index) => [
    firstCode + index,
    { precision, firstMonth: 1 + index * months, months, index: index + 1 },
  ]);
}

/** EDTF level 2, codes 21–41. Seasons are the meteorological ones, and those without hemisphere are northern. */
export const SUB_YEAR_GROUPINGS: ReadonlyMap<number, SubYearGrouping> = new Map([
  ...seasons(21, [3, 6, 9, 12]),
  ...seasons(25, [3, 6, 9, 12], 'north'),
  ...seasons(29, [9, 12, 3, 6], 'south'),
  ...divisions(33, 'quarter', 3),
  ...divisions(37, 'quadrimester', 4),
  ...divisions(40, 'semester', 6),
]);
