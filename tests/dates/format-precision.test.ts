import { expect, test } from 'vitest';
import { formatPrecision } from '../../src/dates/format-precision.ts';
import { parseDate } from '../../src/dates/parse-date.ts';

test.each([
  ['2024-08-01', undefined, undefined],
  ['2024-08-01T14:50:00Z', undefined, undefined],
  ['2024-07-27/2024-07-28', undefined, undefined],
  ['2024-08-01/..', undefined, undefined],
  ['2024-08', 'au mois près', 'to the month'],
  ['2024', 'à l’année près', 'to the year'],
  ['201X', 'à la décennie près', 'to the decade'],
  ['19XX', 'au siècle près', 'to the century'],
  ['1XXX', 'au millénaire près', 'to the millennium'],
  ['2001-21', 'à la saison près', 'to the season'],
  ['2001-34', 'au trimestre près', 'to the quarter'],
  ['2001-40', 'au semestre près', 'to the half-year'],
  ['Y171010000S3', 'à 1\u202f000\u202f000\u00a0ans près', 'to 1,000,000 years'],
  ['2024-07-25T14', 'à l’heure près', 'to the hour'],
  ['1985-04-XX', 'au mois près', 'to the month'],
  ['1985-XX-XX', 'à l’année près', 'to the year'],
  ['156X-12-25', 'à la décennie près', 'to the decade'],
  ['2004-06-11~', 'date approximative', 'approximate date'],
  ['2004-06-11?', 'à confirmer', 'to be confirmed'],
  [
    '2004-06%',
    'au mois près, date approximative, à confirmer',
    'to the month, approximate date, to be confirmed',
  ],
  ['2024-07-27~/2024-07-28~', 'dates approximatives', 'approximate dates'],
  ['2024-07-27~/2024-07-28', 'début approximatif', 'approximate start'],
  ['2024-07-27/2024-07-28~', 'fin approximative', 'approximate end'],
  ['1964/2008', 'à l’année près', 'to the year'],
  ['2004-06/2008', 'bornes imprécises', 'imprecise ends'],
  ['2024-08-01/', 'une seule borne connue', 'only one end known'],
  ['[2024-07-27..2024-08-01]', 'intervalle\u00a0: un seul moment', 'interval: a single moment'],
  ['[..2024-08-01]', 'seule la limite est connue', 'only the limit is known'],
  ['[1667,1668]', 'une seule de ces dates', 'one of these dates'],
  ['{1667,1668}', 'plusieurs dates', 'several dates'],
  ['../..', 'date inconnue', 'date unknown'],
  ['XXXX-12-25', 'date inconnue', 'date unknown'],
])('%s: %s', (text, french, english) => {
  expect(formatPrecision(parseDate(text), 'fr')).toBe(french);
  expect(formatPrecision(parseDate(text), 'en-GB')).toBe(english);
});

test('an unknown language is answered in French', () => {
  expect(formatPrecision(parseDate('2024-08'), 'taq')).toBe('au mois près');
  expect(formatPrecision(parseDate('2024-08'), 'ar')).toBe('بدقة الشهر');
});
