import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { boundsText } from './days.ts';

describe('exponential years', () => {
  test.each([
    ['Y-17E7', -170_000_000],
    ['Y17E8', 1_700_000_000],
    ['Y-138E8', -13_800_000_000],
  ])('%s is the year %i', (text, year) => {
    expect(parseDate(text).start).toMatchObject({ precision: 'year', year });
  });
});

describe('significant digits', () => {
  test.each([
    ['1950S2', 1900, 1999, 1950, 'century'],
    ['1950S3', 1950, 1959, 1950, 'decade'],
    ['1950S4', 1950, 1950, 1950, 'year'],
    ['Y171010000S3', 171_000_000, 171_999_999, 171_010_000, 'years'],
    ['Y3388E2S3', 338_000, 338_999, 338_800, 'millennium'],
    ['-1950S2', -1999, -1900, -1950, 'century'],
    ['Y-17E7S2', -179_999_999, -170_000_000, -170_000_000, 'years'],
    ['0044S1', 40, 49, 44, 'decade'],
  ])('%s is one of the years %i to %i, estimated %i', (text, year, lastYear, estimatedYear, precision) => {
    expect(parseDate(text).start).toMatchObject({ year, lastYear, estimatedYear, precision });
  });
});

describe('sub-year groupings', () => {
  test.each([
    ['2001-25', '2001-03-01 2001-05-31', 'season'],
    ['2001-28', '2001-12-01 2002-02-28', 'season'],
    ['2001-29', '2001-09-01 2001-11-30', 'season'],
    ['2001-30', '2001-12-01 2002-02-28', 'season'],
    ['2001-31', '2001-03-01 2001-05-31', 'season'],
    ['2001-32', '2001-06-01 2001-08-31', 'season'],
    ['2001-33', '2001-01-01 2001-03-31', 'quarter'],
    ['2001-34', '2001-04-01 2001-06-30', 'quarter'],
    ['2001-36', '2001-10-01 2001-12-31', 'quarter'],
    ['2001-37', '2001-01-01 2001-04-30', 'quadrimester'],
    ['2001-39', '2001-09-01 2001-12-31', 'quadrimester'],
    ['2001-40', '2001-01-01 2001-06-30', 'semester'],
    ['2001-41', '2001-07-01 2001-12-31', 'semester'],
    ['200X-33', '2000-01-01 2009-03-31', 'quarter'],
  ])('%s is a moment within %s, to the %s', (text, window, precision) => {
    expect(boundsText(parseDate(text))).toBe(`${window} | ${window}`);
    expect(parseDate(text).start?.precision).toBe(precision);
  });
});

describe('sets', () => {
  test.each([
    ['[1667,1668,1670..1672]', '1667-01-01 1672-12-31 | 1667-01-01 1672-12-31', 3],
    ['[..1760-12-03]', '.. 1760-12-03 | .. 1760-12-03', 1],
    ['[1760-12..]', '1760-12-01 .. | 1760-12-01 ..', 1],
    ['[1760-01,1760-02,1760-12..]', '1760-01-01 .. | 1760-01-01 ..', 3],
    ['[1667,1760-12]', '1667-01-01 1760-12-31 | 1667-01-01 1760-12-31', 2],
    ['[2024-07-27..2024-07-28]', '2024-07-27 2024-07-28 | 2024-07-27 2024-07-28', 1],
    ['[1668,1667]', '1667-01-01 1668-12-31 | 1667-01-01 1668-12-31', 2],
    ['{1667,1668,1670..1672}', '1667-01-01 1667-12-31 | 1672-01-01 1672-12-31', 3],
    ['{1960,1961-12}', '1960-01-01 1960-12-31 | 1961-12-01 1961-12-31', 2],
    ['{..1984}', '.. .. | 1984-01-01 1984-12-31', 1],
    ['{1984..}', '1984-01-01 1984-12-31 | .. ..', 1],
  ])('%s has the bounds %s and %i members', (text, bounds, count) => {
    const date = parseDate(text);
    expect(boundsText(date)).toBe(bounds);
    expect(date.members).toHaveLength(count);
    expect(date.kind).toBe(text.startsWith('[') ? 'one-of' : 'all-of');
  });

  test('a window and a span have the same outer bounds and are never the same', () => {
    const oneOf = parseDate('[2024-07-27..2024-08-01]');
    const span = parseDate('2024-07-27/2024-08-01');
    expect([oneOf.startMin, oneOf.endMax]).toEqual([span.startMin, span.endMax]);
    expect([oneOf.startMax, oneOf.endMin]).not.toEqual([span.startMax, span.endMin]);
  });

  test('the start is the earliest of the list and the end the latest, as written', () => {
    const date = parseDate('[1668~,1667?,1670..1672]');
    expect(date.start).toMatchObject({ year: 1667, uncertain: true });
    expect(date.end).toMatchObject({ year: 1672 });
    expect(date.members.map(({ kind }) => kind)).toEqual(['moment', 'moment', 'span']);
  });
});

describe('qualification of parts', () => {
  test.each([
    ['2004-06-11%', undefined],
    ['2004-06~-11', { year: '~', month: '~', day: '' }],
    ['2004?-06-11', { year: '?', month: '', day: '' }],
    ['?2004-06-~11', { year: '?', month: '', day: '~' }],
    ['2004-%06-11', { year: '', month: '%', day: '' }],
    ['2004-06-~01', { year: '', month: '', day: '~' }],
    ['?2004-06~', { year: '%', month: '~', day: '' }],
    ['?-0043-03-15', { year: '?', month: '', day: '' }],
    ['?2004', undefined],
  ])('%s qualifies %o', (text, parts) => {
    expect(parseDate(text).start?.partQualifiers).toEqual(parts);
  });

  test.each([
    ['2004-06~-11', 31],
    ['~2004-06-11', 366],
    ['2004-06-~11', 1],
    ['2004-%06-11', 62],
    ['2004~-21', 366],
    ['2001-~21', 92],
  ])('the slack of %s is that of its finest approximate part: %i days', (text, slackDays) => {
    expect(parseDate(text).start?.slackDays).toBe(slackDays);
  });
});

describe('unspecified digits anywhere', () => {
  test.each([
    ['156X-12-25', '1560-12-25 1569-12-25'],
    ['15XX-12-25', '1500-12-25 1599-12-25'],
    ['XXXX-12-XX', '0000-12-01 9999-12-31'],
    ['1XXX-XX', '1000-01-01 1999-12-31'],
    ['1XXX-12', '1000-12-01 1999-12-31'],
    ['1984-1X', '1984-10-01 1984-12-31'],
    ['1984-0X', '1984-01-01 1984-09-30'],
    ['1984-X1', '1984-01-01 1984-11-30'],
    ['1X99', '1099-01-01 1999-12-31'],
    ['19XX-02-29', '1904-02-29 1996-02-29'],
    ['2024-XX-31', '2024-01-31 2024-12-31'],
    ['2023-XX-30', '2023-01-30 2023-12-30'],
    ['2024-02-3X', undefined],
    ['2024-02-2X', '2024-02-20 2024-02-29'],
    ['XX00-02-29', '0000-02-29 9600-02-29'],
    ['-000X-02-29', '-0008-02-29 0000-02-29'],
  ])('%s lies within %s', (text, window) => {
    if (window === undefined) expect(() => parseDate(text)).toThrow(/aucun jour/);
    else expect(boundsText(parseDate(text))).toBe(`${window} | ${window}`);
  });
});

describe('intervals of these', () => {
  test.each([
    ['2004-06-~01/2004-06-~20', '2004-06-01 2004-06-01 | 2004-06-20 2004-06-20'],
    ['2004-06-XX/2004-07-03', '2004-06-01 2004-06-30 | 2004-07-03 2004-07-03'],
    ['Y-17E7/Y-16E7', '-170000000-01-01 -170000000-12-31 | -160000000-01-01 -160000000-12-31'],
    ['2001-21/2001-36', '2001-03-01 2001-05-31 | 2001-10-01 2001-12-31'],
  ])('%s has the bounds %s', (text, bounds) => {
    expect(boundsText(parseDate(text))).toBe(bounds);
  });
});
