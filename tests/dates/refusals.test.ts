import { describe, expect, test } from 'vitest';
import { DateError } from '../../src/dates/date-error.ts';
import { parseDate } from '../../src/dates/parse-date.ts';

function refusalOf(text: string): DateError {
  try {
    parseDate(text);
  } catch (error) {
    if (error instanceof DateError) return error;
    throw error;
  }
  throw new Error(`${text} is accepted`);
}

describe('what is nearly always a slip', () => {
  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['20', 'short-year'],
    ['202', 'short-year'],
    ['20240801', 'no-separators'],
    ['2024-8-1', 'unpadded'],
    ['2024-08-1', 'unpadded'],
    ['12000', 'five-digit-year'],
    ['Y2024', 'short-long-year'],
    ['Y17E1', 'short-long-year'],
    ['Y012345', 'leading-zero'],
    ['Y12345-06', 'long-year-parts'],
    ['Y1700X', 'long-year-parts'],
    ['-0000', 'negative-zero'],
    ['-0000-05', 'negative-zero'],
    ['Y10000000000000', 'year-range'],
    ['Y-1E13', 'year-range'],
    ['Y1E400', 'year-range'],
    ['1950S0', 'significant-digits'],
    ['1950S5', 'significant-digits'],
    ['1984?~', 'unreadable'],
    ['2024-08-01 ', 'unreadable'],
    ['hier', 'relative'],
    ['n’importe quoi', 'unreadable'],
  ])('“%s” is refused: %s', (text, reason) => {
    expect(refusalOf(text).reason).toBe(reason);
  });
});

describe('what is not in the calendar', () => {
  test.each([
    ['2023-02-29', 'day'],
    ['1900-02-29', 'day'],
    ['2024-04-31', 'day'],
    ['2024-08-00', 'day-zero'],
    ['2024-XX-00', 'day-zero'],
    ['2024-13', 'month'],
    ['2024-00', 'month'],
    ['2024-20', 'month'],
    ['2024-42', 'month'],
    ['2024-2X', 'month'],
    ['156X-13', 'month'],
    ['2024-21-01', 'day-after-grouping'],
    ['200X-34-01', 'day-after-grouping'],
    ['15XX-02-3X', 'no-such-day'],
    ['190X-02-30', 'no-such-day'],
    ['XX23-02-29', 'no-such-day'],
    ['2024-02-31/2024-03-01', 'day'],
    ['[2024-02-31,2024-03-01]', 'day'],
  ])('%s is refused: %s', (text, reason) => {
    expect(refusalOf(text).reason).toBe(reason);
  });
});

describe('times and offsets', () => {
  test.each([
    ['2024-08-01T25:00', 'time'],
    ['2024-08-01T24:00:01', 'time'],
    ['2024-08-01T12:60', 'time'],
    ['2024-08-01T23:59:60', 'time'],
    ['2024-08-01T14h50', 'time'],
    ['2024-08-01T', 'time'],
    ['2024-08-01T14:50:00.5Z', 'fraction'],
    ['2024-08-01T14:50:00+15:00', 'offset'],
    ['2024-08-01T14:50:00+14:01', 'offset'],
    ['2024-08-01T14:50:00-12:01', 'offset'],
    ['2024-08-01T14:50:00+1:00', 'offset'],
    ['2024-08-01T14:50:00+01:60', 'offset'],
    ['2024-08T14:50', 'time-without-day'],
    ['2024-08-XXT14:50', 'time-without-day'],
  ])('%s is refused: %s', (text, reason) => {
    expect(refusalOf(text).reason).toBe(reason);
  });
});

describe('intervals and sets', () => {
  test.each([
    ['2024-08-02/2024-08-01', 'reversed'],
    ['2005/2004-12', 'reversed'],
    ['0014/-0027', 'reversed'],
    ['2024-07-25T16:00:00Z/2024-07-25T15:00:00Z', 'reversed'],
    ['2024-07-25T16:00:00+00:00/2024-07-25T16:30:00+01:00', 'reversed'],
    ['[1672..1670]', 'reversed'],
    ['1964/1965/1966', 'several-slashes'],
    ['[1964/1965]', 'slash-in-set'],
    ['[1964,1965', 'unclosed-set'],
    ['1964,1965]', 'unclosed-set'],
    ['[1964,1965}', 'unclosed-set'],
    ['[', 'unclosed-set'],
    ['[]', 'empty-set'],
    ['[..]', 'empty-set'],
    ['[1964,,1965]', 'empty-set'],
    ['[1964,..1965]', 'open-inside-set'],
    ['[1964..,1965]', 'open-inside-set'],
    ['[[1964],1965]', 'nested-set'],
  ])('%s is refused: %s', (text, reason) => {
    expect(refusalOf(text).reason).toBe(reason);
  });

  test('the error names the part that is at fault', () => {
    expect(refusalOf('2024-13-01/2025')).toMatchObject({ text: '2024-13-01/2025', part: '2024-13-01' });
  });
});
