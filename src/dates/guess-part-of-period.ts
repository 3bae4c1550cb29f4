import { daysInMonth } from './day-number.ts';
import { edtfText } from './edtf-text.ts';

/**
 * The first, second or third part (index 0 to 2) of a month in parts of ten days, of a year in parts of four months,
 * of a decade or a century in parts of a third: `2024-08`, 0 → `[2024-08-01..2024-08-10]`. Empty for anything else.
 */
export function guessPartOfPeriod(edtf: string, index: number): readonly string[] {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(edtf) ?? [];
  if (year !== undefined && month !== undefined) {
    const last = index === 2 ? daysInMonth(Number(year), Number(month)) : index * 10 + 10;
    return [`[${edtfText(`${year}-${month}`, index * 10 + 1)}..${edtfText(`${year}-${month}`, last)}]`];
  }
  if (year !== undefined) return [`[${edtfText(year, index * 4 + 1)}..${edtfText(year, index * 4 + 4)}]`];
  const [, known, masked] = /^(\d{2,3})(X{1,2})$/.exec(edtf) ?? [];
  if (known === undefined || masked === undefined) return [];
  const starts = masked.length === 1 ? ['0', '4', '7'] : ['00', '34', '67'];
  const ends = masked.length === 1 ? ['3', '6', '9'] : ['33', '66', '99'];
  return [`[${known}${starts[index]}..${known}${ends[index]}]`];
}

/** The first or second half (index 0 or 1) of a century: `19XX`, 0 → `[1900..1949]`. Empty for anything else. */
export function guessHalfOfCentury(edtf: string, index: number): readonly string[] {
  const [, known] = /^(\d\d)XX$/.exec(edtf) ?? [];
  if (known === undefined) return [];
  return [index === 0 ? `[${known}00..${known}49]` : `[${known}50..${known}99]`];
}
