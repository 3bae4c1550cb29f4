import { describe, expect, test } from 'vitest';
import { dateOfQuery } from '../../src/browser/hints/date-of-query.ts';
import type { PackedDays } from '../../src/browser/hints/event-days.ts';
import { unpackDays } from '../../src/browser/hints/event-days.ts';
import { eventsWithin } from '../../src/browser/hints/events-within.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import { searchDaysJson } from '../../src/exports/search-days-json.ts';
import type { TimelineEvent } from '../../src/model/event.ts';

const texts = [
  '1362-01-15',
  '1881-10-14',
  '1881-10-14/1881-10-15',
  '1881-10',
  '[..1881-10-14]',
  '1962-05-01/..',
  '2024-02-29',
  '2024-08-01',
  '2024-07-27/2024-07-28',
  '../..',
] as const;

const packed = JSON.parse(
  searchDaysJson({ events: texts.map((text) => ({ date: parseDate(text) }) as TimelineEvent) }),
) as PackedDays;
const days = unpackDays(packed);

const found = (query: string, language = 'en'): readonly string[] | undefined => {
  const date = dateOfQuery(query, days, language);
  return date && eventsWithin(days, date.spans).map((rank) => texts[rank]!);
};

describe('a date that is typed finds', () => {
  test.each([
    ['14 October 1881', ['1881-10-14', '1881-10-14/1881-10-15', '[..1881-10-14]', '1881-10']],
    ['14-15 October 1881', ['1881-10-14/1881-10-15', '1881-10-14', '[..1881-10-14]', '1881-10']],
    ['octobre 1881', ['1881-10', '1881-10-14', '1881-10-14/1881-10-15', '[..1881-10-14]']],
    ['1881-10', ['1881-10', '1881-10-14', '1881-10-14/1881-10-15', '[..1881-10-14]']],
    ['14th century', ['1362-01-15']],
    ['XIVe siècle', ['1362-01-15']],
    ['1960-1970', ['1962-05-01/..']],
    ['1er août', ['2024-08-01']],
    ['1 August', ['2024-08-01']],
    ['29 février', ['2024-02-29']],
    ['أغسطس 2024', ['2024-08-01']],
    ['summer 2024', ['2024-08-01', '2024-07-27/2024-07-28']],
  ])('%s', (query, expected) => {
    expect([...(found(query) ?? [])].sort()).toEqual([...expected].sort());
    expect(found(query)?.[0]).toBe(expected[0]);
  });

  test.each(['Solan', '12', 'convoi 12', '5 000 morts', 'juillet', 'hier', '', '"'])(
    'nothing, being none: %s',
    (query) => {
      expect(found(query)).toBeUndefined();
    },
  );

  test.each([
    ['août 2024', 'fr', 'en août 2024'],
    ['2024-08', 'en', 'in August 2024'],
    ['1er août', 'fr', '1er août'],
  ])('%s in %s is said “%s”', (query, language, words) => {
    expect(dateOfQuery(query, days, language)?.words).toBe(words);
  });
});
