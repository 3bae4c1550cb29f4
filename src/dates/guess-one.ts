import { edtfText, edtfYear } from './edtf-text.ts';
import { MONTH_PATTERN, monthNumber } from './month-habits.ts';

/** A way of writing one date, and the EDTF texts that it may mean. */
interface Habit {
  readonly pattern: RegExp;
  readonly meant: (...groups: (string | undefined)[]) => readonly string[];
}

const before = String.raw`av\.? ?j\.? ?-? ?c\.?|avant j\.? ?-? ?c\.?|avant (?:notre ere|jesus-christ)|b\.? ?c\.?(?: ?e\.?)?|ق\.? ?م\.?`;
const since = String.raw`apr?\.? ?j\.? ?-? ?c\.?|apres (?:j\.? ?-? ?c\.?|jesus-christ)|de notre ere|a\.? ?d\.?|c\.? ?e\.?|م\.?`;
const era = `(?: ?(?:(${before})|(?:${since})))?`;
const month = MONTH_PATTERN;
const ordinal = '(?:er|ere|e|eme|de|st|nd|rd|th)?';
const weekday =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)';
const opening = `(?:(?:le|on|the|on the|en|in|au|dans|in the|dans les|les|au cours des|during the|في) )?(?:${weekday}\\.?,? )?(?:le |the )?`;

function habit(pattern: string, meant: Habit['meant']): Habit {
  return { pattern: new RegExp(`^${opening}${pattern}$`), meant };
}

const year = (digits: string, bce?: string): string => edtfYear(Number(digits), bce !== undefined);
// 24 is this century's or the last one's: both are offered.
const years = (digits: string): string[] =>
  digits.length === 2 ? [`20${digits}`, `19${digits}`] : [digits.padStart(4, '0')];

const seasons: Readonly<Record<string, number>> = {
  ...{
    printemps: 21,
    spring: 21,
    ete: 22,
    summer: 22,
    automne: 23,
    autumn: 23,
    fall: 23,
    hiver: 24,
    winter: 24,
  },
  ...{ ربيع: 21, صيف: 22, خريف: 23, شتاء: 24 },
};
const ranks: Readonly<Record<string, number>> = {
  premier: 1,
  first: 1,
  second: 2,
  deuxieme: 2,
  third: 3,
  troisieme: 3,
  fourth: 4,
  quatrieme: 4,
};
const rank = (text: string): number => ranks[text] ?? Number(text);
const rankPattern = `(\\d|${Object.keys(ranks).join('|')})${ordinal}`;

function eitherOrder(a: string, b: string, digits: string): string[] {
  return years(digits).flatMap((full) => [
    edtfText(full, Number(b), Number(a)),
    edtfText(full, Number(a), Number(b)),
  ]);
}

/** The table of habits: French, English, and numbers as they are written there and in the Arab world. */
export const HABITS: readonly Habit[] = [
  habit(`(\\d{1,2})${ordinal} ?(?:de |of |d')?${month},? (\\d{1,4})${era}`, (day, name, digits, bce) => [
    edtfText(year(digits!, bce), monthNumber(name!), Number(day)),
  ]),
  habit(`${month} (\\d{1,2})${ordinal},? (\\d{3,4})${era}`, (name, day, digits, bce) => [
    edtfText(year(digits!, bce), monthNumber(name!), Number(day)),
  ]),
  habit(
    `(?:mois de |mois d'|month of )?${month},? (?:de |of |عام |سنة )?(\\d{3,4})${era}`,
    (name, digits, bce) => [edtfText(year(digits!, bce), monthNumber(name!))],
  ),
  habit(`(\\d{3,4})[ -]${month}[ -](\\d{1,2})`, (digits, name, day) => [
    edtfText(year(digits!), monthNumber(name!), Number(day)),
  ]),
  habit(`(\\d{1,2})(?:er)?[/. -](\\d{1,2})[/. -](\\d{4}|\\d{2})`, (a, b, digits) =>
    eitherOrder(a!, b!, digits!),
  ),
  // 31/06/2024: no such day, but the month may be right.
  habit(`\\d{1,2}[/. -](\\d{1,2})[/. -](\\d{4})`, (month, digits) => [edtfText(digits!, Number(month))]),
  habit(`(\\d{4})[/._ -](\\d{1,2})[/._ -](\\d{1,2})`, (digits, a, b) => [
    edtfText(digits!, Number(a), Number(b)),
    edtfText(digits!, Number(b), Number(a)),
  ]),
  habit(`(\\d{1,2})[/.-](\\d{4})`, (a, digits) => [edtfText(digits!, Number(a))]),
  habit(`(\\d{4})[/._](\\d{1,2})`, (digits, a) => [edtfText(digits!, Number(a))]),
  habit(`(?:annees |decennie (?:de )?|سنوات )(\\d{2})(\\d)0'?s?`, (century, ten) => [`${century}${ten}X`]),
  habit(`(\\d{2})(\\d)0'?s`, (century, ten) => [`${century}${ten}X`]),
  habit(`annees (\\d)0`, (ten) => [`19${ten}X`]),
  habit(`'?(\\d)0'?s`, (ten) => [`19${ten}X`]),
  habit(
    `(?:l'an |an |l'annee |annee |year |the year |a\\.?d\\.? |عام |سنة )?(\\d{3,4})${era}`,
    (digits, bce) => [year(digits!, bce)],
  ),
  habit(`(?:l'an |an |l'annee |annee |year |a\\.?d\\.? |عام |سنة )(\\d{1,2})${era}`, (digits, bce) => [
    year(digits!, bce),
  ]),
  habit(`(\\d{1,3}(?:[ .,]?\\d{3})+) ?(?:${before})`, (digits) => [
    edtfYear(Number(digits!.replaceAll(/\D/g, '')), true),
  ]),
  habit(`(\\d{1,2}) ?(?:${before})`, (digits) => [edtfYear(Number(digits), true)]),
  habit(`(\\d{1,2}) ?(?:${since})`, (digits) => [edtfYear(Number(digits))]),
  habit(
    `(printemps|spring|l'ete|ete|summer|l'automne|automne|autumn|fall|l'hiver|hiver|winter|ربيع|صيف|خريف|شتاء),? (?:de |of )?(\\d{4})`,
    (name, digits) => [edtfText(digits!, seasons[name!.replace("l'", '')]!)],
  ),
  habit(`[tq](\\d) (\\d{4})`, (index, digits) => [edtfText(digits!, 32 + Number(index))]),
  habit(`${rankPattern} (?:trimestre|quarter)(?: de| of)? (\\d{4})`, (index, digits) => [
    edtfText(digits!, 32 + rank(index!)),
  ]),
  habit(`[sh](\\d) (\\d{4})`, (index, digits) => [edtfText(digits!, 39 + Number(index))]),
  habit(`${rankPattern} (?:semestre|half|semester)(?: de| of)? (\\d{4})`, (index, digits) => [
    edtfText(digits!, 39 + rank(index!)),
  ]),
  habit(`(\\d{1,2})${ordinal} ?(?:de |of |d')?${month}`, (day, name) => [
    edtfText('XXXX', monthNumber(name!), Number(day)),
  ]),
  habit(
    `(?:sans date|date inconnue|s\\.? ?d\\.?|n\\.? ?d\\.?|no date|undated|date unknown|unknown|inconnue?|بلا تاريخ)`,
    () => ['../..'],
  ),
];
