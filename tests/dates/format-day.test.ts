import { expect, test } from 'vitest';
import { dayNumber } from '../../src/dates/day-number.ts';
import { formatDay } from '../../src/dates/format-day.ts';

test.each([
  ['long', 'samedi 27 juillet 2024', 'Saturday 27 July 2024'],
  ['short', '27 juil. 2024', '27 Jul 2024'],
  ['tick', '27 juil.', '27 Jul'],
  ['month', 'juil. 2024', 'Jul 2024'],
  ['year', '2024', '2024'],
  ['weekday-tick', 'sam. 27 juil.', 'Sat 27 Jul'],
] as const)('%s', (form, french, english) => {
  const day = dayNumber(2024, 7, 27);
  expect(formatDay(day, 'fr', form)).toBe(french);
  expect(formatDay(day, 'en', form)).toBe(english);
});

test.each([
  [dayNumber(2024, 8, 1), 'tick', '1er août'],
  [dayNumber(-43, 3, 15), 'short', '15 mars 44\u00a0av.\u00a0J.-C.'],
  [dayNumber(-13_800_000_000, 1, 1), 'year', '13,8\u00a0milliards d’années avant notre ère'],
  [dayNumber(12_000, 1, 1), 'year', '12\u202f000'],
] as const)('day %i as a %s', (day, form, words) => {
  expect(formatDay(day, 'fr', form)).toBe(words);
});
