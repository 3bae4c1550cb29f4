import { expect, test } from 'vitest';
import { DateError } from '../../src/dates/date-error.ts';
import { describeDateError } from '../../src/dates/describe-date-error.ts';
import { parseDate } from '../../src/dates/parse-date.ts';

function said(text: string, language: string): string {
  try {
    return parseDate(text).text;
  } catch (error) {
    if (error instanceof DateError) return describeDateError(error, language);
    throw error;
  }
}

const example = 'Écrivez par exemple 2024-08-01, 2024-08, 2024, 201X, 1960~ ou 1960/1965.';

test.each([
  ['1900-1910', '«\u202f1900-1910\u202f» n’est pas une date. Vouliez-vous dire 1900/1910\u202f?'],
  [
    '01/08/2024',
    '«\u202f01/08/2024\u202f» n’est pas une date. Vouliez-vous dire 2024-08-01 ou 2024-01-08\u202f?',
  ],
  [
    '2023-02-29',
    '«\u202f2023-02-29\u202f» n’est pas une date\u00a0: février 2023 n’a que 28 jours, et pas de 29. Vouliez-vous dire 2023-02-28 ou 2023-02\u202f?',
  ],
  [
    '2024-13-01/2025',
    '«\u202f2024-13-01/2025\u202f» n’est pas une date\u00a0: dans «\u202f2024-13-01\u202f», il n’y a pas de mois 13. Vouliez-vous dire 2024-01-13/2025\u202f?',
  ],
  [
    '2005/2004',
    '«\u202f2005/2004\u202f» n’est pas une date\u00a0: la fin vient avant le début. Vouliez-vous dire 2004/2005\u202f?',
  ],
  ['', `La date est vide. ${example}`],
  ['n’importe quoi', `«\u202fn’importe quoi\u202f» n’est pas une date. ${example}`],
])('in French, “%s” is answered with the cure', (text, sentence) => {
  expect(said(text, 'fr')).toBe(sentence);
  expect(said(text, 'taq')).toBe(sentence);
});

test.each([
  ['1900-1910', '“1900-1910” is not a date. Did you mean 1900/1910?'],
  [
    '2023-02-29',
    '“2023-02-29” is not a date: February 2023 has only 28 days, and no 29. Did you mean 2023-02-28 or 2023-02?',
  ],
  ['2024-13', '“2024-13” is not a date: there is no month 13. Did you mean 2024?'],
])('in English, “%s” is answered with the cure', (text, sentence) => {
  expect(said(text, 'en-GB')).toBe(sentence);
});

test('in Arabic, EDTF is isolated so that it reads left to right', () => {
  expect(said('1900-1910', 'ar')).toBe('«\u20681900-1910\u2069» ليس تاريخًا. هل تقصد \u20661900/1910\u2069؟');
});

test('the message of the error is the French sentence', () => {
  expect(() => parseDate('1900-1910')).toThrow(said('1900-1910', 'fr'));
});
