import { describe, expect, test } from 'vitest';
import { anchorDay } from '../../src/dates/anchor-day.ts';
import { anchorInstant } from '../../src/dates/anchor-instant.ts';
import { compareDates } from '../../src/dates/compare-dates.ts';
import { isUndated } from '../../src/dates/is-undated.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import { zoneOffset } from '../../src/dates/zone-offset.ts';
import { dayText } from './days.ts';

const sorted = (texts: readonly string[]): string[] =>
  texts
    .map(parseDate)
    .toSorted(compareDates)
    .map(({ text }) => text);

describe('dates are put in order', () => {
  test.each([
    ['by their first day', ['-0043', '1984', '2024-07-27', '2024-07-28']],
    ['the wider window first', ['[2024..2026]', '2024', '2024-01', '2024-01-01', '2024-01-01T08:00']],
    [
      'an open or unknown start at its earliest known bound',
      ['1984', '../1985', '1985-06', '[..1985]', '1986'],
    ],
    [
      'an unlimited window before a limited one of the same day',
      ['[2024-08-01..]', '2024-08-01/..', '2024-08-02'],
    ],
    ['the earlier end first', ['2024-08-01', '2024-08-01/2024-08-02', '2024-08-01/2024-09', '2024-08-01/..']],
    [
      'by the clock within a day',
      ['2024-07-25', '2024-07-25T08:00', '2024-07-25T14:50', '2024-07-25T24:00', '2024-07-26T01'],
    ],
    [
      'by the instant across a zone border',
      ['2024-07-26T00:10:00+01:00', '2024-07-25T23:30:00Z', '2024-07-26T00:40:00+01:00'],
    ],
    ['those without any bound last', ['2024', '[2500..]', '../..']],
  ])('%s', (_, texts) => {
    expect(sorted(texts)).toEqual(texts);
    expect(sorted(texts.toReversed())).toEqual(texts);
  });

  test('what no date tells apart is equal, for the caller to decide', () => {
    expect(compareDates(parseDate('2024-08-01'), parseDate('2024-08-01'))).toBe(0);
    expect(compareDates(parseDate('2024-08-01'), parseDate('2024-08-01~'))).toBe(0);
    expect(compareDates(parseDate('../..'), parseDate('/'))).toBe(0);
  });
});

test.each([
  ['2024-07', '2024-07-01'],
  ['[..2024-08-01]', '2024-08-01'],
  ['../1985', '1985-01-01'],
  ['/1985', '1985-01-01'],
  ['[1760-12..]', '1760-12-01'],
  ['{..1984}', '1984-01-01'],
])('%s is placed at %s', (text, day) => {
  expect(dayText(anchorDay(parseDate(text))!)).toBe(day);
});

test('a time without offset is in the timeline’s zone', () => {
  const written = parseDate('2024-07-25T14:50');
  const other = parseDate('2024-07-25T14:00Z');
  expect(compareDates(written, other, 'Africa/Bamako')).toBeGreaterThan(0);
  expect(compareDates(written, other, 'Africa/Algiers')).toBeLessThan(0);
});

test.each([
  ['Africa/Bamako', '2024-07-25T14:50', 0],
  ['Africa/Algiers', '2024-07-25T14:50', 3600],
  ['Europe/Paris', '2024-07-25T14:50', 7200],
  ['Europe/Paris', '2024-03-31T01:59:59', 3600],
  ['Europe/Paris', '2024-03-31T03:00:00', 7200],
  ['Europe/Paris', '2024-10-27T02:30:00', 7200],
  ['Asia/Kolkata', '2024-07-25T14:50', 19_800],
  ['Europe/Paris', '1800-01-01T12:00:00', 561],
])('%s at %s is %i seconds east of UTC', (zone, text, seconds) => {
  const { start } = parseDate(text);
  expect(zoneOffset(zone, start!.firstDay, start!.time!.secondOfDay)).toBe(seconds);
});

test('an instant is in UTC, and may fall on another day than the local one', () => {
  expect(anchorInstant(parseDate('2024-07-26T00:10:00+01:00'))).toEqual({ day: 19_929, second: 83_400 });
  expect(anchorInstant(parseDate('2024-07-25T20:00:00-05:00'))).toEqual({ day: 19_930, second: 3600 });
  expect(anchorInstant(parseDate('../..'))).toBeUndefined();
});

test.each([
  ['../..', true],
  ['/', true],
  ['XXXX', true],
  ['XXXX-12-25', true],
  ['XX24', false],
  ['[..2024]', false],
  ['2024/..', false],
])('%s is undated: %s', (text, undated) => {
  expect(isUndated(parseDate(text))).toBe(undated);
});
