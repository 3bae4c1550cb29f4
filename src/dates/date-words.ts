import type { Precision, Qualifier } from './event-date.ts';
import type { SubYearGrouping } from './sub-year-groupings.ts';

/** `long` for pages; `short` for cards; `tick` shorter still, without the year of a day. */
export type DateForm = 'long' | 'short' | 'tick';

/** How a name takes its article: which row of the declension it follows. */
export type Article = 'day' | 'none' | 'masculine' | 'elided' | 'plural' | 'some' | 'fixed';

/** How a name stands in a sentence; `alone` answers "when?" by itself, `in` does so after other words. */
export type Case = 'alone' | 'in' | 'the' | 'from' | 'to' | 'until' | 'before' | 'after';

/** A date as a noun. */
export interface DateName {
  readonly head: string;
  readonly article: Article;
}

export type DatePart = 'year' | 'month' | 'day';

/** The words of one language for dates. In templates `{the}`, `{from}`… is the name in that case, `{}` the bare name. */
export interface DateWords {
  readonly months: { readonly long: readonly string[]; readonly short: readonly string[] };
  /** From Sunday. */
  readonly weekdays: { readonly long: readonly string[]; readonly short: readonly string[] };
  readonly declension: Readonly<Record<Article, Readonly<Record<Case, string>>>>;
  /** The same cases of a name that is approximate; in the short form `alone` is `shortAround`. */
  readonly around: Readonly<Record<Case, string>>;
  readonly shortAround: string;
  /** Follows a short form that is uncertain. */
  readonly shortUncertain: string;
  /** Mends a text after a case was applied: elisions. */
  mend(text: string): string;

  dayOfMonth(day: number): string;
  /** A year alone, without era where `bare`; `year` after a month. */
  yearAlone(year: number, isBare: boolean): DateName;
  yearAfterMonth(year: number): string;
  decade(firstYear: number): DateName;
  /** From 1; `isBare` leaves out the noun, as before "to the 20th century". */
  century(number: number, isBce: boolean, form: DateForm, isBare: boolean): DateName;
  millennium(number: number, isBce: boolean, form: DateForm): DateName;
  years(firstYear: number, lastYear: number): DateName;
  grouping(grouping: SubYearGrouping, years: string, form: DateForm): DateName;
  /** The case in which a stretch of years follows a day or a month in it: 25 December *in the 1560s*. */
  readonly withinYears: Case;
  /** The day or month of a year that is not known. */
  readonly someDay: Article;
  readonly someMonth: Article;
  /** A month in a stretch of years, any of which it may be in. */
  readonly someMonthHead: string;
  /** A note where the words around it have no place for "around". */
  readonly approximate: string;
  /** The 15th of a month that is not known. */
  dayOfUnknownMonth(day: number, year: string): DateName;
  time(secondOfDay: number, precision: Precision): string;
  at(day: string, time: string): string;
  atAround(day: string, time: string): string;
  fromTimeToTime(day: string, from: string, to: string): string;

  readonly span: string;
  /** Whether a plain span is written with a dash in the long form too. */
  readonly dashInLong: boolean;
  readonly aroundSpan: string;
  readonly aroundDash: string;
  /** Two days in a row, both approximate: around 27–28 July. */
  readonly aroundPair: string;
  readonly since: string;
  readonly until: string;
  readonly fromUnknownEnd: string;
  readonly untilUnknownStart: string;
  readonly between: string;
  readonly undated: string;
  readonly openStartUnknownEnd: string;
  readonly unknownStartOpenEnd: string;
  readonly unknownBoth: string;
  readonly or: string;
  readonly and: string;
  readonly comma: string;
  /** Whether each item of a list repeats its preposition: *en* 1667 ou *en* 1668. */
  readonly repeatsPreposition: boolean;

  readonly noteSeparator: string;
  unknownParts(parts: readonly DatePart[]): string;
  qualifiedParts(parts: readonly DatePart[], qualifier: Exclude<Qualifier, ''>): string;
  estimate(year: string): string;
  readonly uncertain: {
    readonly one: string;
    readonly both: string;
    readonly start: string;
    readonly end: string;
  };
  localTime(zone: string): string;
}
