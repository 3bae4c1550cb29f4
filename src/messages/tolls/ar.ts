import type { TollKind, TollWords } from '../toll-words.ts';

type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

const nouns: Readonly<Record<TollKind, Forms>> = {
  killed: {
    zero: 'لا قتلى',
    one: 'قتيل واحد',
    two: 'قتيلان',
    few: '{n} قتلى',
    many: '{n} قتيلًا',
    other: '{n} قتيل',
  },
  wounded: {
    zero: 'لا جرحى',
    one: 'جريح واحد',
    two: 'جريحان',
    few: '{n} جرحى',
    many: '{n} جريحًا',
    other: '{n} جريح',
  },
  captured: {
    zero: 'لا أسرى',
    one: 'أسير واحد',
    two: 'أسيران',
    few: '{n} أسرى',
    many: '{n} أسيرًا',
    other: '{n} أسير',
  },
  missing: {
    zero: 'لا مفقودين',
    one: 'مفقود واحد',
    two: 'مفقودان',
    few: '{n} مفقودين',
    many: '{n} مفقودًا',
    other: '{n} مفقود',
  },
  displaced: {
    zero: 'لا نازحين',
    one: 'نازح واحد',
    two: 'نازحان',
    few: '{n} نازحين',
    many: '{n} نازحًا',
    other: '{n} نازح',
  },
};
const all = {
  killed: 'القتلى',
  wounded: 'الجرحى',
  captured: 'الأسرى',
  missing: 'المفقودين',
  displaced: 'النازحين',
} as const;
const tolls: Forms = {
  zero: 'لا حصائل',
  one: 'حصيلة واحدة',
  two: 'حصيلتان',
  few: '{n} حصائل',
  many: '{n} حصيلة',
  other: '{n} حصيلة',
};

const plurals = new Intl.PluralRules('ar');
const numbers = new Intl.NumberFormat('ar-u-nu-latn');
/** A form without {n} already says its number. */
const counted = (count: number, forms: Forms): string =>
  forms[plurals.select(count)].replace('{n}', numbers.format(count));

export const ar: TollWords = {
  counted: (count, kind) => counted(count, nouns[kind]),
  // The noun stands once, before its numbers: after "between" a dual or "one" would say its number twice.
  between: (low, high, kind) => `عدد ${all[kind]} بين ${numbers.format(low)} و${numbers.format(high)}`,
  atLeast: (low, kind) => `عدد ${all[kind]} ${numbers.format(low)} على الأقل`,
  atMost: (high, kind) =>
    high === 0 ? counted(0, nouns[kind]) : `عدد ${all[kind]} ${numbers.format(high)} على الأكثر`,
  likely: (range, best) => `${range}، والأرجح ${numbers.format(best)}`,
  unknown: (kind) => `عدد ${all[kind]} غير معروف`,
  notGiven: (kind, by) => `لم يُعلن عدد ${all[kind]}${by === undefined ? '' : ` من جانب ${by}`}`,
  of: (group, toll) => `${group}: ${toll}`,
  asOf: (date, isDay) => (isDay ? `حتى ${date}` : `التاريخ: ${date}`),
  tolls: (count) => counted(count, tolls),
  earlier: 'رقم سابق',
  comma: '، ',
};
