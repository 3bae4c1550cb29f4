import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { boundsText } from './days.ts';

describe('years of more than four digits, and negative years', () => {
  test.each([
    ['Y170000002', 170_000_002],
    ['Y-170000002', -170_000_002],
    ['-1985', -1985],
    ['-0043', -43],
    ['Y10000', 10_000],
    ['Y9999999999999', 9_999_999_999_999],
    ['Y-9999999999999', -9_999_999_999_999],
  ])('%s is the year %i', (text, year) => {
    expect(parseDate(text).start).toMatchObject({ precision: 'year', year, lastYear: year });
    expect(parseDate(text).startMax - parseDate(text).startMin).toBeGreaterThanOrEqual(364);
  });
});

describe('seasons', () => {
  test.each([
    ['2001-21', '2001-03-01 2001-05-31'],
    ['2001-22', '2001-06-01 2001-08-31'],
    ['2001-23', '2001-09-01 2001-11-30'],
    ['2001-24', '2001-12-01 2002-02-28'],
    ['2003-24', '2003-12-01 2004-02-29'],
  ])('%s is a moment within %s', (text, window) => {
    const date = parseDate(text);
    expect(boundsText(date)).toBe(`${window} | ${window}`);
    expect(date.start?.precision).toBe('season');
  });
});

describe('qualification of a date (complete)', () => {
  test.each([
    ['1984?', false, true, 0],
    ['2004-06~', true, false, 31],
    ['2004-06-11%', true, true, 2],
    ['2004-06-11~', true, false, 1],
    ['1984~', true, false, 366],
    ['1984%', true, true, 732],
    ['201X~', true, false, 3653],
    ['19XX~', true, false, 36_525],
    ['2001-34~', true, false, 92],
    ['-0043~', true, false, 366],
    ['Y170000002~', true, false, 366],
  ])('%s: approximate %s, uncertain %s, slack of %i days', (text, approximate, uncertain, slackDays) => {
    expect(parseDate(text).start).toMatchObject({
      approximate,
      uncertain,
      slackDays,
      partQualifiers: undefined,
    });
  });

  test.each(['1984', '2004-06', '2004-06-11', '201X', '2001-21', '-0043-03-15'])(
    'a sign never moves the bounds of %s',
    (text) => {
      for (const sign of '?~%') expect(boundsText(parseDate(text + sign))).toBe(boundsText(parseDate(text)));
    },
  );
});

describe('unspecified digits from the right', () => {
  test.each([
    ['201X', '2010-01-01 2019-12-31', 'decade'],
    ['20XX', '2000-01-01 2099-12-31', 'century'],
    ['2XXX', '2000-01-01 2999-12-31', 'millennium'],
    ['2004-XX', '2004-01-01 2004-12-31', 'month'],
    ['1985-04-XX', '1985-04-01 1985-04-30', 'day'],
    ['1985-XX-XX', '1985-01-01 1985-12-31', 'day'],
    ['-01XX', '-0199-01-01 -0100-12-31', 'century'],
    ['-00XX', '-0099-01-01 0000-12-31', 'century'],
    ['000X', '0000-01-01 0009-12-31', 'decade'],
  ])('%s is a moment within %s, to the %s', (text, window, precision) => {
    expect(boundsText(parseDate(text))).toBe(`${window} | ${window}`);
    expect(parseDate(text).start?.precision).toBe(precision);
  });

  test('no bound and no year is ever minus zero', () => {
    const { start } = parseDate('-00XX');
    expect(Object.is(start?.lastYear, 0)).toBe(true);
  });
});

describe('extended intervals', () => {
  test.each([
    ['1985-04-12/..', '1985-04-12 1985-04-12 | .. ..', { openEnd: true, unknownEnd: false }],
    ['1985-04/..', '1985-04-01 1985-04-30 | .. ..', { openEnd: true }],
    ['../1985-04-12', '.. .. | 1985-04-12 1985-04-12', { openStart: true, unknownStart: false }],
    ['../1985', '.. .. | 1985-01-01 1985-12-31', { openStart: true }],
    ['1985-04-12/', '1985-04-12 1985-04-12 | 1985-04-12 ..', { openEnd: false, unknownEnd: true }],
    ['1985/', '1985-01-01 1985-12-31 | 1985-01-01 ..', { unknownEnd: true }],
    ['/1985', '.. 1985-12-31 | 1985-01-01 1985-12-31', { openStart: false, unknownStart: true }],
    ['../..', '.. .. | .. ..', { openStart: true, openEnd: true }],
    ['/', '.. .. | .. ..', { unknownStart: true, unknownEnd: true }],
    ['/..', '.. .. | .. ..', { unknownStart: true, openEnd: true }],
    ['1984~/2004-06', '1984-01-01 1984-12-31 | 2004-06-01 2004-06-30', {}],
    ['1984?/2004%', '1984-01-01 1984-12-31 | 2004-01-01 2004-12-31', {}],
    ['1984-06-02?/', '1984-06-02 1984-06-02 | 1984-06-02 ..', { unknownEnd: true }],
  ])('%s has the bounds %s', (text, bounds, flags) => {
    expect(boundsText(parseDate(text))).toBe(bounds);
    expect(parseDate(text)).toMatchObject(flags);
  });

  test('an open end has no limit from the start on; an unknown end has none after the known start', () => {
    expect(parseDate('1985/..')).toMatchObject({ endMin: Infinity, endMax: Infinity, end: undefined });
    expect(parseDate('1985/')).toMatchObject({ endMin: 5479, endMax: Infinity, end: undefined });
    expect(parseDate('../1985')).toMatchObject({
      startMin: -Infinity,
      startMax: -Infinity,
      start: undefined,
    });
    expect(parseDate('/1985')).toMatchObject({ startMin: -Infinity, startMax: 5843, start: undefined });
  });

  test('each end keeps its own qualification', () => {
    const { start, end } = parseDate('1984~/2004-06?');
    expect(start).toMatchObject({ approximate: true, uncertain: false, slackDays: 366 });
    expect(end).toMatchObject({ approximate: false, uncertain: true, slackDays: 0 });
  });
});
