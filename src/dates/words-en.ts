import type { Case, DatePart, DateWords } from './date-words.ts';
import type { Qualifier } from './event-date.ts';
import { greatNumber } from './great-number.ts';
import { groupDigits } from './group-digits.ts';

function row(
  preposition: string,
  article: string,
  alone = `${preposition} ${article}{}`,
): Record<Case, string> {
  return {
    alone,
    in: `${preposition} ${article}{}`.trim(),
    the: `${article}{}`,
    from: `from ${article}{}`,
    to: `to ${article}{}`,
    until: `until ${article}{}`,
    before: `${preposition} or before ${article}{}`.replace(/^ or before/, 'in or before'),
    after: `${preposition} or after ${article}{}`.replace(/^ or after/, 'in or after'),
  };
}

function yearText(year: number, isBare = false): string {
  if (year <= -10_000) return ageText(-year);
  if (year < 1) return isBare ? String(1 - year) : `${1 - year} BCE`;
  if (year < 100) return isBare ? String(year) : `${year} CE`;
  return groupDigits(year, ',');
}

function ageText(years: number): string {
  const great = greatNumber(years);
  return `${great ? `${great.count} ${great.unit}` : groupDigits(years, ',')} years BCE`;
}

function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
}

const seasons = ['spring', 'summer', 'autumn', 'winter'];
const ordinals = ['first', 'second', 'third', 'fourth'];
const divisions = { quarter: 'quarter', quadrimester: 'four months', semester: 'half' };
const partOrder: readonly DatePart[] = ['day', 'month', 'year'];
const qualities: Readonly<Record<Exclude<Qualifier, ''>, string>> = {
  '~': 'approximate',
  '?': 'uncertain',
  '%': 'approximate and uncertain',
};

function listed(parts: readonly DatePart[]): string {
  const names = partOrder.filter((part) => parts.includes(part));
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');
}

/** Dates in English, the day before the month. */
export const wordsEn: DateWords = {
  months: {
    long: 'January February March April May June July August September October November December'.split(' '),
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  },
  weekdays: {
    long: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    short: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  },
  declension: {
    day: row('on', '', '{}'),
    none: row('in', ''),
    masculine: row('in', 'the '),
    elided: row('in', 'the '),
    plural: row('in', 'the '),
    some: row('on', '', '{}'),
    fixed: row('', '', '{}'),
  },
  around: {
    alone: 'around {the}',
    in: 'around {the}',
    the: 'around {the}',
    from: 'from around {the}',
    to: 'to around {the}',
    until: 'until around {the}',
    before: 'around {the} or before',
    after: 'around {the} or after',
  },
  shortAround: 'c. {}',
  shortUncertain: '?',
  mend: (text) => text,

  dayOfMonth: String,
  yearAlone: (year, isBare) => ({
    head: yearText(year, isBare),
    article: year <= -10_000 ? 'fixed' : 'none',
  }),
  yearAfterMonth: (year) => yearText(year),
  decade: (firstYear) => ({ head: `${firstYear}s`, article: 'plural' }),
  century: (number, isBce, form, isBare) => ({
    head: [
      ordinal(number),
      ...(isBare ? [] : [form === 'long' ? 'century' : 'c.', ...(isBce ? ['BCE'] : [])]),
    ].join(' '),
    article: 'masculine',
  }),
  millennium: (number, isBce, form) => ({
    head: [ordinal(number), form === 'long' ? 'millennium' : 'mill.', ...(isBce ? ['BCE'] : [])].join(' '),
    article: 'masculine',
  }),
  years: (first, last) => ({
    head:
      last <= -10_000
        ? `years ${groupDigits(first, ',')} to ${groupDigits(last, ',')}`
        : `years ${yearText(first, first < 1 && last < 1)} to ${yearText(last)}`,
    article: 'plural',
  }),
  grouping: ({ precision, index, hemisphere }, years, form) => {
    if (precision === 'season') {
      const where = hemisphere ? `${hemisphere}ern ` : '';
      return { head: `${where}${seasons[index - 1]} ${years}`, article: 'none' };
    }
    if (form !== 'long' && precision === 'quarter') return { head: `Q${index} ${years}`, article: 'none' };
    if (form !== 'long' && precision === 'semester') return { head: `H${index} ${years}`, article: 'none' };
    return { head: `${ordinals[index - 1]} ${divisions[precision]} of ${years}`, article: 'masculine' };
  },
  withinYears: 'in',
  someDay: 'day',
  someMonth: 'none',
  someMonthHead: 'a {}',
  approximate: 'approximate',
  dayOfUnknownMonth: (day, year) => ({
    head: `the ${ordinal(day)} of an unknown month${year === '' ? '' : ` of ${year}`}`,
    article: 'day',
  }),
  time: (second, precision) => {
    const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60];
    if (precision === 'second' && second % 60 !== 0) parts.push(second % 60);
    return parts.map((part) => String(part).padStart(2, '0')).join(':');
  },
  at: (day, time) => `${day} at ${time}`,
  atAround: (day, time) => `${day} around ${time}`,
  fromTimeToTime: (day, from, to) => `${day}, ${from}–${to}`,

  span: '{from} {to}',
  dashInLong: true,
  aroundSpan: 'around {}',
  aroundDash: 'c. {}',
  aroundPair: 'around {}',
  since: 'since {the}',
  until: '{until}',
  fromUnknownEnd: '{from}, end unknown',
  untilUnknownStart: '{until}, start unknown',
  between: 'between {the} and {other}',
  undated: 'undated',
  openStartUnknownEnd: 'without a start, end unknown',
  unknownStartOpenEnd: 'start unknown, without an end',
  unknownBoth: 'start and end unknown',
  or: ' or ',
  and: ' and ',
  comma: ', ',
  repeatsPreposition: false,

  noteSeparator: ', ',
  unknownParts: (parts) => (parts.length === 3 ? 'date unknown' : `${listed(parts)} unknown`),
  qualifiedParts: (parts, qualifier) => `${listed(parts)} ${qualities[qualifier]}`,
  estimate: (year) => `estimate: ${year}`,
  uncertain: { one: 'uncertain', both: 'uncertain', start: 'start uncertain', end: 'end uncertain' },
  localTime: (zone) => `local time, ${zone}`,
};
