import { z } from 'astro/zod';
import { DateError } from '../dates/date-error.ts';
import { parseDate } from '../dates/parse-date.ts';

/*
 * Everything in a timeline's files is text when the schemas see it. They check and do not transform.
 * The message of an issue is the code of the problem that it becomes (see `findings-of-issues.ts`).
 */

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const text = z.string().regex(/\S/, 'blank');

export const id = z.string().regex(idPattern, 'bad-id');

/** An EDTF date. The error of `parseDate` travels with the issue. */
export const date = z.string().superRefine((value, context) => {
  try {
    parseDate(value);
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    context.addIssue({ code: 'custom', message: 'not-a-date', params: { error } });
  }
});

export const address = z.string().refine(isWebAddress, 'not-an-address');

export const language = z.string().refine(isLanguage, 'not-a-language');

export const zone = z.string().refine(isZone, 'not-a-zone');

/** Names by language: `{ fr: Mali, ar: مالي }`. */
export const names = z.record(language, text).refine((given) => Object.keys(given).length > 0, 'blank');

export const count = z.string().regex(/^\d{1,9}$/, 'not-a-count');

export const integer = z.string().regex(/^-?\d{1,9}$/, 'not-an-integer');

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/?#]+\S*$/i.test(value) && URL.canParse(value);
}

function isLanguage(value: string): boolean {
  try {
    return (
      /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(value) && Intl.getCanonicalLocales(value).length === 1
    );
  } catch {
    return false;
  }
}

function isZone(value: string): boolean {
  try {
    return (
      /^(?:UTC|[A-Za-z_]+\/)/.test(value) && Intl.DateTimeFormat('en', { timeZone: value }) !== undefined
    );
  } catch {
    return false;
  }
}
