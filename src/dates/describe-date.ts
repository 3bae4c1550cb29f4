import { civilDate } from './day-number.ts';
import { dateWarnings } from './date-warnings.ts';
import { edtfText, edtfYear } from './edtf-text.ts';
import type { EventDate } from './event-date.ts';
import { formatDate } from './format-date.ts';
import { formatPrecision } from './format-precision.ts';
import { parseDate } from './parse-date.ts';
import { precisionCode } from './precision-code.ts';
import { printDate } from './print-date.ts';

const languages = ['fr', 'en', 'ar'];

/** What Frise understands of a date, for its author: the four days, the words, the codes. Throws `DateError`. */
export function describeDate(text: string): string {
  const date = parseDate(text);
  const { acled, ucdp } = precisionCode(date);
  return [
    row('EDTF', printDate(date)),
    row('kind', kindOf(date)),
    row('began', `${dayText(date.startMin)} … ${dayText(date.startMax)}`),
    row('ended', `${dayText(date.endMin)} … ${dayText(date.endMax)}`),
    row('slack', `${slackText(date.start?.slackDays)} / ${slackText(date.end?.slackDays)}`),
    ...languages.flatMap((language) => [
      row(language, formatDate(date, language, 'long')),
      row('', `${formatDate(date, language, 'short')} · ${formatPrecision(date, language) ?? '—'}`),
    ]),
    row('ACLED', `time_precision ${acled ?? '—'}`),
    row('UCDP', `date_prec ${ucdp ?? '—'}`),
    ...dateWarnings(date, false).map(({ code, suggestion }) => row('warning', `${code}: ${suggestion}?`)),
  ].join('\n');
}

function row(label: string, value: string): string {
  return `${label.padEnd(8)} ${value}`;
}

function kindOf({ kind, openStart, openEnd, unknownStart, unknownEnd }: EventDate): string {
  const flags = Object.entries({ openStart, openEnd, unknownStart, unknownEnd }).flatMap(([flag, holds]) =>
    holds ? [flag] : [],
  );
  return [kind, ...flags].join(', ');
}

function dayText(day: number): string {
  if (!Number.isFinite(day)) return '..';
  const { year, month, day: ofMonth } = civilDate(day);
  return edtfText(edtfYear(year), month, ofMonth);
}

function slackText(days: number | undefined): string {
  return days === undefined || days === 0 ? '0' : `±${Math.round(days * 1000) / 1000} d`;
}
