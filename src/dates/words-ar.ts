import type { Case, DatePart, DateWords } from './date-words.ts';
import type { Qualifier } from './event-date.ts';
import { greatNumber } from './great-number.ts';
import { groupDigits } from './group-digits.ts';
import { monthNamesAr } from './month-names-ar.ts';
import { decadeAr, feminineOrdinalAr, ordinalAr } from './ordinals-ar.ts';

function row(alone = 'في {}'): Record<Case, string> {
  return {
    alone,
    in: 'في {}',
    the: '{}',
    from: 'من {}',
    to: 'إلى {}',
    until: 'حتى {}',
    before: 'في {} أو قبل ذلك',
    after: 'في {} أو بعد ذلك',
  };
}

const bce = 'ق.م';

function yearText(year: number, isBare = false): string {
  if (year <= -10_000) return `${ageText(-year)} قبل الميلاد`;
  if (year < 1) return isBare ? String(1 - year) : `${1 - year} ${bce}`;
  if (year < 100) return isBare ? String(year) : `${year} م`;
  return groupDigits(year, ',');
}

function ageText(years: number): string {
  const great = greatNumber(years);
  if (!great) return `${groupDigits(years, ',')} سنة`;
  return `${great.count} ${great.unit === 'billion' ? 'مليار' : 'مليون'} سنة`;
}

const seasons = ['ربيع', 'صيف', 'خريف', 'شتاء'];
const divisions = { quarter: 'الربع', quadrimester: 'الثلث', semester: 'النصف' };
const partNames: Readonly<Record<DatePart, string>> = { year: 'السنة', month: 'الشهر', day: 'اليوم' };
const partOrder: readonly DatePart[] = ['day', 'month', 'year'];
const qualities: Readonly<
  Record<Exclude<Qualifier, ''>, readonly [masculine: string, feminine: string, plural: string]>
> = {
  '~': ['تقريبي', 'تقريبية', 'تقريبية'],
  '?': ['غير مؤكد', 'غير مؤكدة', 'غير مؤكدة'],
  '%': ['تقريبي وغير مؤكد', 'تقريبية وغير مؤكدة', 'تقريبية وغير مؤكدة'],
};

function agree(
  parts: readonly DatePart[],
  [masculine, feminine, plural]: readonly [string, string, string],
): string {
  const names = partOrder.filter((part) => parts.includes(part)).map((part) => partNames[part]);
  return `${names.join(' و')} ${names.length > 1 ? plural : parts[0] === 'year' ? feminine : masculine}`;
}

/** Dates in Arabic, with European digits and the month names of the tag's country. */
export function wordsAr(tag: string): DateWords {
  const months = monthNamesAr(tag);
  return { ...common, months };
}

const weekdays = 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' ');

const common: Omit<DateWords, 'months'> = {
  weekdays: { long: weekdays, short: weekdays },
  declension: {
    day: row('{}'),
    none: row(),
    masculine: row(),
    elided: row(),
    plural: row(),
    some: row('{}'),
    fixed: { ...row('{}'), in: '{}', before: '{} أو قبل ذلك', after: '{} أو بعد ذلك' },
  },
  around: {
    alone: 'نحو {the}',
    in: 'نحو {the}',
    the: 'نحو {the}',
    from: 'من نحو {the}',
    to: 'إلى نحو {the}',
    until: 'حتى نحو {the}',
    before: 'نحو {the} أو قبل ذلك',
    after: 'نحو {the} أو بعد ذلك',
  },
  shortAround: 'نحو {}',
  shortUncertain: '؟',
  mend: (text) => text,

  dayOfMonth: String,
  yearAlone: (year, isBare) =>
    year <= -10_000
      ? { head: yearText(year), article: 'fixed' }
      : { head: `عام ${yearText(year, isBare)}`, article: 'none' },
  yearAfterMonth: (year) => yearText(year),
  decade: (firstYear) => ({ head: decadeAr(firstYear), article: 'plural' }),
  century: (number, isBce) => ({
    head: `القرن ${ordinalAr(number)}${isBce ? ` ${bce}` : ''}`,
    article: 'masculine',
  }),
  millennium: (number, isBce) => ({
    head: `الألفية ${feminineOrdinalAr(number)}${isBce ? ` ${bce}` : ''}`,
    article: 'masculine',
  }),
  years: (first, last) => ({
    head:
      last <= -10_000
        ? `السنوات من ${groupDigits(first, ',')} إلى ${groupDigits(last, ',')}`
        : `السنوات من ${yearText(first, first < 1 && last < 1)} إلى ${yearText(last)}`,
    article: 'plural',
  }),
  grouping: ({ precision, index, hemisphere }, years) =>
    precision === 'season'
      ? {
          head: `${seasons[index - 1]} ${years}${hemisphere ? ` في نصف الكرة ${hemisphere === 'north' ? 'الشمالي' : 'الجنوبي'}` : ''}`,
          article: 'none',
        }
      : { head: `${divisions[precision]} ${ordinalAr(index)} من ${years}`, article: 'none' },
  withinYears: 'from',
  someDay: 'some',
  someMonth: 'none',
  someMonthHead: '{}',
  approximate: 'تاريخ تقريبي',
  dayOfUnknownMonth: (day, year) => ({
    head: `اليوم ${day} من شهر مجهول${year === '' ? '' : ` من ${year}`}`,
    article: 'day',
  }),
  time: (second, precision) => {
    const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60];
    if (precision === 'second' && second % 60 !== 0) parts.push(second % 60);
    return parts.map((part) => String(part).padStart(2, '0')).join(':');
  },
  at: (day, time) => `${day} الساعة ${time}`,
  atAround: (day, time) => `${day} نحو الساعة ${time}`,
  fromTimeToTime: (day, from, to) => `${day} من الساعة ${from} إلى ${to}`,

  span: '{from} {to}',
  dashInLong: false,
  aroundSpan: '{} تقريبًا',
  aroundDash: 'نحو {}',
  aroundPair: 'نحو {}',
  since: 'منذ {the}',
  until: '{until}',
  fromUnknownEnd: '{from}، والنهاية مجهولة',
  untilUnknownStart: '{until}، والبداية مجهولة',
  between: 'بين {the} و{other}',
  undated: 'بلا تاريخ',
  openStartUnknownEnd: 'بلا بداية، والنهاية مجهولة',
  unknownStartOpenEnd: 'البداية مجهولة، وبلا نهاية',
  unknownBoth: 'البداية والنهاية مجهولتان',
  or: ' أو ',
  and: ' و',
  comma: '، ',
  repeatsPreposition: true,

  noteSeparator: '، ',
  unknownParts: (parts) =>
    parts.length === 3 ? 'تاريخ مجهول' : agree(parts, ['مجهول', 'مجهولة', 'مجهولان']),
  qualifiedParts: (parts, qualifier) => agree(parts, qualities[qualifier]),
  estimate: (year) => `التقدير: ${year}`,
  uncertain: {
    one: 'تاريخ غير مؤكد',
    both: 'تواريخ غير مؤكدة',
    start: 'البداية غير مؤكدة',
    end: 'النهاية غير مؤكدة',
  },
  localTime: (zone) => `بالتوقيت المحلي، ${zone}`,
};
