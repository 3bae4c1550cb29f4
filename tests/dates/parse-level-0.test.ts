import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { boundsText } from './days.ts';

describe('date', () => {
  test.each([
    ['1985-04-12', '1985-04-12 1985-04-12 | 1985-04-12 1985-04-12', 'day'],
    ['1985-04', '1985-04-01 1985-04-30 | 1985-04-01 1985-04-30', 'month'],
    ['1985', '1985-01-01 1985-12-31 | 1985-01-01 1985-12-31', 'year'],
    ['0000', '0000-01-01 0000-12-31 | 0000-01-01 0000-12-31', 'year'],
    ['0044-03-15', '0044-03-15 0044-03-15 | 0044-03-15 0044-03-15', 'day'],
    ['2024-02', '2024-02-01 2024-02-29 | 2024-02-01 2024-02-29', 'month'],
    ['2024-02-29', '2024-02-29 2024-02-29 | 2024-02-29 2024-02-29', 'day'],
    ['9999-12-31', '9999-12-31 9999-12-31 | 9999-12-31 9999-12-31', 'day'],
  ])('%s is a moment within %s, to the %s', (text, bounds, precision) => {
    const date = parseDate(text);
    expect(boundsText(date)).toBe(bounds);
    expect(date).toMatchObject({ text, kind: 'moment', openStart: false, openEnd: false, members: [] });
    expect(date.start).toMatchObject({ precision, approximate: false, uncertain: false, slackDays: 0 });
    expect(date.end).toBe(date.start);
  });
});

describe('date and time', () => {
  test.each([
    ['1985-04-12T23:20:30', 'second', 84_030, undefined],
    ['1985-04-12T23:20:30Z', 'second', 84_030, 0],
    ['1985-04-12T23:20:30-04', 'second', 84_030, -240],
    ['1985-04-12T23:20:30+04:30', 'second', 84_030, 270],
    ['2024-07-25T14:50:00+01:00', 'second', 53_400, 60],
    ['2024-07-25T14:50Z', 'minute', 53_400, 0],
    ['2024-07-25T14', 'hour', 50_400, undefined],
    ['2024-07-25T00:00:00-12:00', 'second', 0, -720],
    ['2024-07-25T24:00:00+14:00', 'second', 86_400, 840],
  ])(
    '%s is to the %s, at second %i of its day, %s minutes east of UTC',
    (text, precision, secondOfDay, offsetMinutes) => {
      const { start } = parseDate(text);
      expect(start).toMatchObject({ precision, time: { secondOfDay, offsetMinutes } });
    },
  );

  test('the day is the local day as written, never shifted', () => {
    expect(boundsText(parseDate('2024-07-25T23:30:00-12:00'))).toBe(
      '2024-07-25 2024-07-25 | 2024-07-25 2024-07-25',
    );
    expect(boundsText(parseDate('2024-07-25T00:30:00+14:00'))).toBe(
      '2024-07-25 2024-07-25 | 2024-07-25 2024-07-25',
    );
  });
});

describe('time interval', () => {
  test.each([
    ['1964/2008', '1964-01-01 1964-12-31 | 2008-01-01 2008-12-31'],
    ['2004-06/2006-08', '2004-06-01 2004-06-30 | 2006-08-01 2006-08-31'],
    ['2004-02-01/2005-02-08', '2004-02-01 2004-02-01 | 2005-02-08 2005-02-08'],
    ['2004-02-01/2005-02', '2004-02-01 2004-02-01 | 2005-02-01 2005-02-28'],
    ['2004-02-01/2005', '2004-02-01 2004-02-01 | 2005-01-01 2005-12-31'],
    ['2005/2006-02', '2005-01-01 2005-12-31 | 2006-02-01 2006-02-28'],
    ['2024-08-01/2024-08-31', '2024-08-01 2024-08-01 | 2024-08-31 2024-08-31'],
    ['-0044/0014', '-0044-01-01 -0044-12-31 | 0014-01-01 0014-12-31'],
  ])('%s lasts, within %s', (text, bounds) => {
    const date = parseDate(text);
    expect(boundsText(date)).toBe(bounds);
    expect(date.kind).toBe('span');
  });

  test('windows that overlap are accepted, and the end is no earlier than the start', () => {
    expect(boundsText(parseDate('2024-07-27/2024-07-XX'))).toBe(
      '2024-07-27 2024-07-27 | 2024-07-27 2024-07-31',
    );
    expect(boundsText(parseDate('2024/2024-03'))).toBe('2024-01-01 2024-03-31 | 2024-03-01 2024-03-31');
    expect(boundsText(parseDate('2024/2024'))).toBe('2024-01-01 2024-12-31 | 2024-01-01 2024-12-31');
  });

  test('two times of one day make an interval, in the order of their instants', () => {
    expect(parseDate('2024-07-25T14:50:00Z/2024-07-25T16:00:00Z').kind).toBe('span');
    expect(parseDate('2024-07-25T15:50:00+01:00/2024-07-25T15:00:00Z').kind).toBe('span');
  });
});
