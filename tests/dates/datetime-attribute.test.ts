import { expect, test } from 'vitest';
import { datetimeAttribute } from '../../src/dates/datetime-attribute.ts';
import { parseDate } from '../../src/dates/parse-date.ts';

test.each([
  ['2024-08-01', '2024-08-01'],
  ['2024-08', '2024-08'],
  ['2024', '2024'],
  ['0044', '0044'],
  ['Y170000002', '170000002'],
  ['XXXX-12-25', '12-25'],
  ['2024-07-25T14:50:00Z', '2024-07-25T14:50:00Z'],
  ['2024-07-25T14:50+01', '2024-07-25T14:50+01:00'],
  ['2024-07-25T14:50', '2024-07-25T14:50'],
  ['2024-07-25T24:00:00', '2024-07-25'],
  ['2024-07-25T14', '2024-07-25'],
])('%s is %s in HTML', (text, value) => {
  expect(datetimeAttribute(parseDate(text))).toBe(value);
});

test.each([
  '0000',
  '-0043-03-15',
  '2024-08-01~',
  '2024?',
  '201X',
  '1950S2',
  '2024-XX',
  '2024-08-XX',
  '2001-21',
  '2001-34',
  '2024-08-01/2024-08-02',
  '[2024-08-01..2024-08-02]',
  '../..',
  'XXXX',
])('%s has no value in HTML', (text) => {
  expect(datetimeAttribute(parseDate(text))).toBeUndefined();
});
