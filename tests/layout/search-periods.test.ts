import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { periodsOfDate, searchPeriods } from '../../src/layout/search-periods.ts';
import type { TimelineEvent } from '../../src/model/event.ts';

const periodsFor = (...dates: readonly string[]) =>
  searchPeriods({ events: dates.map((text) => ({ date: parseDate(text) }) as TimelineEvent) });

const namesFor = (...dates: readonly string[]) => periodsFor(...dates).map(({ edtf }) => edtf);

describe('the periods by which a search filters', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a few days', ['2024-07-27', '2024-07-29'], ['2024-07-27', '2024-07-29']],
    ['months', ['2024-07-27', '2024-08'], ['2024-07', '2024-08']],
    ['years', ['2021', '2022', '2024-01-01'], ['2021', '2022', '2024']],
    ['decades', ['1962/1990', '2004'], ['196X', '197X', '198X', '199X', '200X']],
    ['centuries', ['1349', '18XX', '2024', '1520/1650'], ['13XX', '15XX', '16XX', '18XX', '20XX']],
    ['years before 1', ['-0043', '0012'], ['-0043', '0012']],
    ['all that there was', ['Y-13800000000', '2024'], ['Y-13800000000', '2024']],
    ['none for one day', ['2024-07-27', '2024-07-27'], []],
    ['none without a date', ['../..'], []],
    ['none without an event', [], []],
  ])('are %s', (_, dates, names) => {
    expect(namesFor(...dates)).toEqual(names);
  });

  test('are never more than 14, however far the events lie apart', () => {
    for (const span of ['2024-01/2024-12', '1990/2024', '0001/2024', 'Y-13800000000/2024']) {
      const names = namesFor(span, '2024-07-27');
      expect(names.length).toBeGreaterThan(1);
      expect(names.length).toBeLessThanOrEqual(14);
    }
  });
});

test.each([
  ['2022', ['2022']],
  ['2022-12/2023-01', ['2022', '2023']],
  ['[2022-12-31..2023-01-02]', ['2022', '2023']],
  ['2022-12-31~', ['2022']],
  ['2023/..', ['2023', '2024']],
  ['../2021', ['2020', '2021']],
  ['/2020', ['2020']],
  ['../..', ['undated']],
  ['XXXX-12-25', ['undated']],
])('%s belongs to the periods in which it may have been: %s', (text, names) => {
  const periods = periodsFor('2020', '2021', '2022', '2023', '2024', '2020/2024');
  expect(periodsOfDate(periods, parseDate(text))).toEqual(names);
});
