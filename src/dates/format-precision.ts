import type { DateEnd, EventDate, Precision } from './event-date.ts';
import { groupDigits } from './group-digits.ts';
import { isUndated } from './is-undated.ts';
import { languageChain } from './language-chain.ts';
import { PRECISION_WORDS, type PrecisionWords } from './precision-words.ts';

/**
 * A few words on how precise a date is, where it is coarser than a day or qualified; undefined for an exact day, for a
 * span of exact days and for a time to the minute. They complete `formatDate`, and so do not repeat "uncertain".
 */
export function formatPrecision(date: EventDate, language: string): string | undefined {
  const words = precisionWords(language);
  if (isUndated(date)) return words.undated;
  const kind = date.kind === 'moment' ? unitWords(date.start, words) : kindWords(date, words);
  const said = [kind, approximateWords(date, words), isUncertain(date) ? words.toConfirm : undefined];
  const present = said.filter((part) => part !== undefined);
  return present.length === 0 ? undefined : present.join(words.comma);
}

const wordsByTag = new Map<string, PrecisionWords>();

function precisionWords(language: string): PrecisionWords {
  const words = wordsByTag.get(language) ?? findWords(language);
  wordsByTag.set(language, words);
  return words;
}

function findWords(language: string): PrecisionWords {
  const tag =
    languageChain(language.toLowerCase()).find((one) => Object.hasOwn(PRECISION_WORDS, one)) ?? 'fr';
  return PRECISION_WORDS[tag as keyof typeof PRECISION_WORDS];
}

function unitWords(end: DateEnd | undefined, words: PrecisionWords): string | undefined {
  if (!end) return undefined;
  const precision = knownPrecision(end);
  if (precision === 'years') return words.years(groupDigits(end.lastYear - end.year + 1, words.thousands));
  if (precision === 'hour') return words.hour;
  if (precision === 'day' || precision === 'minute' || precision === 'second') return undefined;
  return words.unit[precision];
}

/** The precision of what is known: of `1985-04-XX` the month, of `1985-XX-XX` the year. */
function knownPrecision({ precision, unspecified, year, lastYear }: DateEnd): Precision {
  if (!unspecified) return precision;
  if (unspecified.year !== undefined) {
    const count = lastYear - year + 1;
    return count === 10 ? 'decade' : count === 100 ? 'century' : count === 1000 ? 'millennium' : 'years';
  }
  if (unspecified.month !== undefined) return 'year';
  return unspecified.day === undefined ? precision : 'month';
}

function kindWords(date: EventDate, words: PrecisionWords): string | undefined {
  const { kind, members, start, end } = date;
  if (kind === 'all-of') return words.severalDates;
  if (kind === 'one-of') {
    if (members.length > 1) return words.oneOfThese;
    if (members[0]?.kind === 'moment') return unitWords(start, words);
    return start && end ? words.window : words.limitOnly;
  }
  if (date.unknownStart || date.unknownEnd) return words.oneEndKnown;
  if (!start || !end) return unitWords(start ?? end, words);
  const units = [unitWords(start, words), unitWords(end, words)];
  return units[0] === units[1] ? units[0] : words.impreciseEnds;
}

function approximateWords(
  { kind, start, end, members }: EventDate,
  words: PrecisionWords,
): string | undefined {
  if (kind !== 'span') {
    const isAny = start?.approximate || end?.approximate || members.some((one) => one.start?.approximate);
    return isAny ? (kind === 'moment' ? words.approximate : words.approximateBoth) : undefined;
  }
  if (!start || !end) return start?.approximate || end?.approximate ? words.approximate : undefined;
  if (start.approximate) return end.approximate ? words.approximateBoth : words.approximateStart;
  return end.approximate ? words.approximateEnd : undefined;
}

function isUncertain({ start, end, members }: EventDate): boolean {
  return [{ start, end }, ...members].some((one) => one.start?.uncertain || one.end?.uncertain);
}
