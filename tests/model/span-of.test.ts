import { expect, test } from 'vitest';
import { dayNumber } from '../../src/dates/day-number.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import { spanOf } from '../../src/model/span-of.ts';

const spanOfTexts = (...texts: string[]): ReturnType<typeof spanOf> =>
  spanOf(texts.map((text) => ({ date: parseDate(text) })));

test('the first story runs from the earliest to the latest day that its dates name', () => {
  expect(
    spanOfTexts(
      '[2024-07-27..2024-08-01]',
      '2024-07-27~/2024-07-28~',
      '[..2024-08-01]',
      '2024-08-01',
      '2024-08-01/..',
    ),
  ).toEqual({
    first: { day: dayNumber(2024, 7, 27), form: 'short' },
    last: { day: dayNumber(2024, 8, 1), form: 'short' },
  });
});

test('a span is said no more closely than its dates', () => {
  expect(spanOfTexts('1851', '2024-07')).toEqual({
    first: { day: dayNumber(1851, 1, 1), form: 'year' },
    last: { day: dayNumber(2024, 7, 31), form: 'month' },
  });
});

test('events that no year places do not stretch it, and alone have none', () => {
  expect(spanOfTexts('2024-07-27', 'XXXX-12-25')?.last.day).toBe(dayNumber(2024, 7, 27));
  expect(spanOfTexts('XXXX-12-25', '../..')).toBeUndefined();
  expect(spanOfTexts()).toBeUndefined();
});
