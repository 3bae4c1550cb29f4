import { daysInMonth } from './day-number.ts';
import { edtfText, edtfYear } from './edtf-text.ts';

/** A slip in what is nearly EDTF, and the texts that it may mean. */
interface Slip {
  readonly pattern: RegExp;
  readonly meant: (...groups: (string | undefined)[]) => readonly string[];
}

/** The table of slips; the first whose guesses hold a date is taken. */
const slips: readonly Slip[] = [
  { pattern: /^(\d{4})(\d\d)(\d\d)$/, meant: (year, month, day) => [`${year}-${month}-${day}`] },
  { pattern: /^(\d{4})(0[1-9]|1[0-2])$/, meant: (year, month) => [`${year}-${month}`] },
  { pattern: /^(\d\d)$/, meant: (digits) => [`${digits}XX`, `00${digits}`] },
  { pattern: /^(\d{3})$/, meant: (digits) => [`${digits}X`, `0${digits}`] },
  { pattern: /^(\d)$/, meant: (digit) => [`000${digit}`] },
  { pattern: /^-(\d{1,3})$/, meant: (digits) => [`-${pad(digits)}`, edtfYear(Number(digits), true)] },
  { pattern: /^-0000(.*)$/, meant: (rest) => [`0000${rest}`] },
  { pattern: /^(-?)0*([1-9]\d{4,12})([?~%]?)$/, meant: (sign, digits, mark) => [`Y${sign}${digits}${mark}`] },
  { pattern: /^Y(-?)0*(\d{1,4})([?~%]?)$/, meant: (sign, digits, mark) => [`${sign}${pad(digits)}${mark}`] },
  { pattern: /^Y(-?)0*([1-9]\d{4,12})(?:-.*)?$/, meant: (sign, digits) => [`Y${sign}${digits}`] },
  {
    pattern: /^Y(-?)(\d+)(X+)$/,
    meant: (sign, known, masked) => [`Y${sign}${known}${'0'.repeat(masked!.length)}S${known!.length}`],
  },
  // 1914-18 is a span of years where 18 is no month.
  {
    pattern: /^(\d\d)(\d\d)-(\d\d)$/,
    meant: (century, from, to) => [`${century}${from}/${century}${to}`, `${century}${from}`],
  },
  {
    pattern: /^(\d\d)(\d\d)\/(\d\d)$/,
    meant: (century, from, to) => [`${century}${from}/${century}${to}`],
  },
  // The dashes of library catalogues.
  { pattern: /^(\d{3})-(\??)$/, meant: (known, mark) => [`${known}X${mark}`] },
  { pattern: /^(\d\d)--(\??)$/, meant: (known, mark) => [`${known}XX${mark}`] },
  { pattern: /^(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:?\d\d)$/, meant: (day) => [day!] },
  { pattern: /^(-?\d{4})-(\d)$/, meant: (year, month) => [edtfText(year!, Number(month))] },
  {
    pattern: /^(-?\d{4})-(\d{1,2})-(\d{1,2})$/,
    meant: (year, month, day) => [edtfText(year!, Number(month), Number(day))],
  },
  {
    pattern: /^(-?\d{4})-(\d{1,2})-(\d{1,2})$/,
    meant: (year, day, month) => [edtfText(year!, Number(month), Number(day))],
  },
  {
    pattern: /^(-?\d{4})-(\d{1,2})-(\d{1,2})$/,
    meant: (year, month, day) => shortened(year!, Number(month), Number(day)),
  },
  { pattern: /^(-?[\dX]{4}-[\dX]{2})-[\dX]{2}$/, meant: (month) => [month!] },
  { pattern: /^(-?[\dX]{4})-[\dX]{2}(?:-[\dX]{2})?$/, meant: (year) => [year!] },
  { pattern: /^([^[{].*)\.\.(.*[^\]}])$/, meant: (from, to) => [`[${from}..${to}]`, `${from}/${to}`] },
  { pattern: /^([^[{].*[^.])\.\.$/, meant: (from) => [`${from}/..`, `[${from}..]`] },
  { pattern: /^\.\.([^.].*)$/, meant: (to) => [`[..${to}]`, `../${to}`] },
  {
    pattern: /^([[{])(.+)\/(.+)([\]}])$/,
    meant: (open, from, to, close) => [`${open}${from}..${to}${close}`],
  },
  { pattern: /^[[{(]?([^[\]{}()]+,[^[\]{}()]+)[\]})]?$/, meant: (list) => [`[${list}]`, `{${list}}`] },
  { pattern: /^\[([^[\]{}]+)$/, meant: (list) => [`[${list}]`] },
  { pattern: /^\{([^[\]{}]+)$/, meant: (list) => [`{${list}}`] },
  { pattern: /^([^/]+)\/([^/]+)$/, meant: (from, to) => [`${to}/${from}`] },
  {
    pattern: /^([[{])([^,]+)\.\.([^,]+)([\]}])$/,
    meant: (open, from, to, close) => [`${open}${to}..${from}${close}`],
  },
  { pattern: /^(.+T\d\d:\d\d:\d\d)[.,]\d+(.*)$/, meant: (time, zone) => [`${time}${zone}`] },
  {
    pattern: /^(.+T\d\d:\d\d(?::\d\d)?[+-])(\d{1,2}):?(\d\d)?$/,
    meant: (time, hours, minutes = '00') => [`${time}${pad(hours, 2)}:${minutes}`],
  },
  { pattern: /^(.+T\d\d)H(\d\d)?$/, meant: (hour, minute = '00') => [`${hour}:${minute}`] },
  {
    pattern: /^(.+T\d\d)(\d\d)(\d\d)?(Z|[+-].+)?$/,
    meant: (hour, minute, second, zone = '') => [`${hour}:${minute}${second ? `:${second}` : ''}${zone}`],
  },
  { pattern: /^(\d{4}-\d\d-\d\d)T.*$/, meant: (day) => [day!] },
];

/** Words and signs of older drafts of EDTF, and the case of its letters. */
const spellings: readonly (readonly [pattern: RegExp, written: string])[] = [
  [/\s+/g, ''],
  [/\bunknown\b/gi, ''],
  [/\bopen\b/gi, '..'],
  [/\?~|~\?/g, '%'],
  [/(?<=[\d-][ux]*)[ux]/gi, 'X'],
  [/^y/, 'Y'],
  [/(?<=\d)t(?=\d)/g, 'T'],
];

/** What may have been meant by a text that is nearly EDTF; `accept` keeps what is a date. */
export function guessSlip(
  typed: string,
  accept: (guesses: readonly string[]) => readonly string[],
): readonly string[] {
  const text = typed.trim();
  const respelt = spellings.reduce((so, [pattern, written]) => so.replace(pattern, written), text);
  const asTime = text.replace(/(?<=\d) (?=\d\d:\d\d)/, 'T');
  const forms = [...new Set([text, asTime, respelt, respelt.toUpperCase()])];
  const respelled = accept(forms.filter((form) => form !== typed));
  if (respelled.length > 0) return respelled.slice(0, 1);
  for (const { pattern, meant } of slips) {
    for (const form of forms) {
      const match = pattern.exec(form);
      const found = match ? accept(meant(...match.slice(1))) : [];
      if (found.length > 0) return found;
    }
  }
  return [];
}

function pad(digits: string | undefined, length = 4): string {
  return (digits ?? '').padStart(length, '0');
}

function shortened(year: string, month: number, day: number): string[] {
  if (month < 1 || month > 12) return [];
  const last = daysInMonth(Number(year), month);
  return day > last ? [edtfText(year, month, last), edtfText(year, month)] : [];
}
