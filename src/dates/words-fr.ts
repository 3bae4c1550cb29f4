import type { Case, DatePart, DateWords } from './date-words.ts';
import type { Qualifier } from './event-date.ts';
import { greatNumber } from './great-number.ts';
import { groupDigits } from './group-digits.ts';
import { romanNumeral } from './roman-numeral.ts';

// No-break spaces where a line must not turn: in numbers, in "14 h 50" and in the era; narrow ones in punctuation.
const nb = '\u00a0';
const nn = '\u202f';
const bce = `av.${nb}J.-C.`;
const ce = `apr.${nb}J.-C.`;

function row(
  here: string,
  the: string,
  from: string,
  to: string,
  until: string,
  alone = here,
): Record<Case, string> {
  return { alone, in: here, the, from, to, until, before: `${here} ou avant`, after: `${here} ou après` };
}

function yearText(year: number, isBare = false): string {
  if (year <= -10_000) return `${ageText(-year)} avant notre ère`;
  if (year < 1) return isBare ? String(1 - year) : `${1 - year}${nb}${bce}`;
  if (year < 100) return isBare ? String(year) : `${year}${nb}${ce}`;
  return groupDigits(year, nn);
}

function ageText(years: number): string {
  const great = greatNumber(years);
  if (!great) return `${groupDigits(years, nn)}${nb}ans`;
  const unit = `${great.unit === 'billion' ? 'milliard' : 'million'}${great.count < 2 ? '' : 's'}`;
  return `${String(great.count).replace('.', ',')}${nb}${unit} d’années`;
}

function ordinal(number: number): string {
  return number === 1 ? '1er' : `${number}e`;
}

function roman(number: number): string {
  return `${romanNumeral(number)}${number === 1 ? 'er' : 'e'}`;
}

const seasons = ['printemps', 'été', 'automne', 'hiver'];
const divisions = { quarter: 'trimestre', quadrimester: 'quadrimestre', semester: 'semestre' };
const partNames: Readonly<Record<DatePart, string>> = { year: 'année', month: 'mois', day: 'jour' };
const partOrder: readonly DatePart[] = ['day', 'month', 'year'];
const qualities: Readonly<
  Record<Exclude<Qualifier, ''>, readonly [masculine: string, feminine: string, plural: string]>
> = {
  '~': ['approximatif', 'approximative', 'approximatifs'],
  '?': ['incertain', 'incertaine', 'incertains'],
  '%': ['approximatif et incertain', 'approximative et incertaine', 'approximatifs et incertains'],
};

function agree(parts: readonly DatePart[], forms: readonly [string, string, string]): string {
  const names = partOrder.filter((part) => parts.includes(part)).map((part) => partNames[part]);
  const form = names.length > 1 ? forms[2] : parts[0] === 'year' ? forms[1] : forms[0];
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} et ${names.at(-1)}` : names.join('');
  return `${list} ${form}`;
}

/** Dates in French. */
export const wordsFr: DateWords = {
  months: {
    long: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    short: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  },
  weekdays: {
    long: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
    short: 'dim. lun. mar. mer. jeu. ven. sam.'.split(' '),
  },
  declension: {
    day: row('le {}', 'le {}', 'du {}', 'au {}', 'jusqu’au {}', '{}'),
    none: row('en {}', '{}', 'de {}', 'à {}', 'jusqu’en {}'),
    masculine: row('au {}', 'le {}', 'du {}', 'au {}', 'jusqu’au {}'),
    elided: row('à l’{}', 'l’{}', 'de l’{}', 'à l’{}', 'jusqu’à l’{}'),
    plural: row('dans les {}', 'les {}', 'des {}', 'aux {}', 'jusqu’aux {}'),
    some: row('un {}', 'un {}', 'd’un {}', 'à un {}', 'jusqu’à un {}'),
    fixed: row('{}', '{}', 'de {}', 'à {}', 'jusqu’à {}'),
  },
  around: {
    alone: 'vers {the}',
    in: 'vers {the}',
    the: '{the} environ',
    from: '{from} environ',
    to: '{to} environ',
    until: '{until} environ',
    before: 'vers {the} ou avant',
    after: 'vers {the} ou après',
  },
  shortAround: `v.${nb}{}`,
  shortUncertain: `${nn}?`,
  mend: (text) => text.replaceAll(/(?<=^|\s)de (?=[aeiouéè])/g, 'd’'),

  dayOfMonth: (day) => (day === 1 ? '1er' : String(day)),
  yearAlone: (year, isBare) =>
    year <= -10_000
      ? { head: yearText(year), article: 'fixed' }
      : { head: year >= 10_000 ? `l’an ${yearText(year)}` : yearText(year, isBare), article: 'none' },
  yearAfterMonth: (year) => yearText(year),
  decade: (firstYear) => ({ head: `années ${firstYear}`, article: 'plural' }),
  century: (number, isBce, form, isBare) => ({
    head: [
      roman(number),
      ...(isBare ? [] : [form === 'long' ? 'siècle' : 's.', ...(isBce ? [bce] : [])]),
    ].join(' '),
    article: 'masculine',
  }),
  millennium: (number, isBce, form) => ({
    head: [roman(number), form === 'long' ? 'millénaire' : 'mill.', ...(isBce ? [bce] : [])].join(' '),
    article: 'masculine',
  }),
  years: (first, last) => ({
    head:
      last <= -10_000
        ? `années ${groupDigits(first, nn)} à ${groupDigits(last, nn)}`
        : `années ${yearText(first, first < 1 && last < 1)} à ${yearText(last)}`,
    article: 'plural',
  }),
  grouping: ({ precision, index, hemisphere }, years) =>
    precision === 'season'
      ? {
          head: `${seasons[index - 1]}${hemisphere ? ` ${hemisphere === 'north' ? 'boréal' : 'austral'}` : ''} ${years}`,
          article: index === 1 ? 'masculine' : 'elided',
        }
      : { head: `${ordinal(index)} ${divisions[precision]} ${years}`, article: 'masculine' },
  withinYears: 'from',
  someDay: 'some',
  someMonth: 'some',
  someMonthHead: 'mois de {}',
  approximate: 'date approximative',
  dayOfUnknownMonth: (day, year) => ({
    head: `${wordsFr.dayOfMonth(day)} d’un mois inconnu${year === '' ? '' : ` de ${year}`}`,
    article: 'day',
  }),
  time: (second, precision) => {
    const hours = Math.floor(second / 3600);
    const minutes = Math.floor(second / 60) % 60;
    const seconds = precision === 'second' ? second % 60 : 0;
    const end = seconds === 0 ? '' : `${nb}min${nb}${seconds}${nb}s`;
    if (minutes === 0 && seconds === 0) return `${hours}${nb}h`;
    return `${hours}${nb}h${nb}${seconds === 0 ? String(minutes).padStart(2, '0') : minutes}${end}`;
  },
  at: (day, time) => `${day} à ${time}`,
  atAround: (day, time) => `${day} vers ${time}`,
  fromTimeToTime: (day, from, to) => `${day} de ${from} à ${to}`,

  span: '{from} {to}',
  dashInLong: false,
  aroundSpan: 'environ {}',
  aroundDash: `v.${nb}{}`,
  aroundPair: 'vers les {}',
  since: 'depuis {the}',
  until: '{until}',
  fromUnknownEnd: 'à partir {from}, fin inconnue',
  untilUnknownStart: '{until}, début inconnu',
  between: 'entre {the} et {other}',
  undated: 'sans date',
  openStartUnknownEnd: 'sans début, fin inconnue',
  unknownStartOpenEnd: 'début inconnu, sans fin',
  unknownBoth: 'début et fin inconnus',
  or: ' ou ',
  and: ' et ',
  comma: ', ',
  repeatsPreposition: true,

  noteSeparator: ', ',
  unknownParts: (parts) =>
    parts.length === 3 ? 'date inconnue' : agree(parts, ['inconnu', 'inconnue', 'inconnus']),
  qualifiedParts: (parts, qualifier) => agree(parts, qualities[qualifier]),
  estimate: (year) => `estimation${nb}: ${year}`,
  uncertain: {
    one: 'date incertaine',
    both: 'dates incertaines',
    start: 'début incertain',
    end: 'fin incertaine',
  },
  localTime: (zone) => `heure locale, ${zone}`,
};
