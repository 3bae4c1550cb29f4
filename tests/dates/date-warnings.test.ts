import { expect, test } from 'vitest';
import { dateWarnings } from '../../src/dates/date-warnings.ts';
import { parseDate } from '../../src/dates/parse-date.ts';

test.each([
  ['1960-01-01', 'first-of-year', '1960'],
  ['2024-08-01', 'first-of-month', '2024-08'],
  ['2024-08-01/..', 'first-of-month', '2024-08/..'],
  ['2012-01-01/2014-03-09', 'first-of-year', '2012/2014-03-09'],
  ['../2024-08-01', 'first-of-month', '../2024-08'],
  ['2024-07-25T00:00:00Z', 'midnight', '2024-07-25'],
  ['2001-21', 'season', '[2001-03..2001-05]'],
  ['2001-24', 'season', '[2001-12..2002-02]'],
  ['2001-21/2001-23', 'season', '2001-03/2001-23'],
])('%s looks more precise than it may be: %s, better %s', (text, code, suggestion) => {
  const [first] = dateWarnings(parseDate(text), false);
  expect(first).toEqual({ code, suggestion });
  expect(parseDate(suggestion).text).toBe(suggestion);
});

test.each([
  '2024-08-02',
  '2024-08',
  '2024-08-01~',
  '2024-08-01?',
  '2024-08-01/2024-08-31',
  '2024-01-01/2024-12-31',
  '2024-08-01T14:50:00Z',
  '2001-34',
  '[2024-08-01..2024-08-15]',
  '../..',
  '2024-XX-01',
])('%s gives no warning', (text) => {
  expect(dateWarnings(parseDate(text), false)).toEqual([]);
});

test('the source’s own words excuse the first of a month, but neither midnight nor a season', () => {
  expect(dateWarnings(parseDate('2024-08-01'), true)).toEqual([]);
  expect(dateWarnings(parseDate('2024-07-25T00:00:00'), true)).toHaveLength(1);
  expect(dateWarnings(parseDate('2001-21'), true)).toHaveLength(1);
});
