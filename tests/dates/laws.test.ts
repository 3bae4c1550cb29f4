import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { compareDates } from '../../src/dates/compare-dates.ts';
import { DateError } from '../../src/dates/date-error.ts';
import type { EventDate } from '../../src/dates/event-date.ts';
import { formatDate } from '../../src/dates/format-date.ts';
import { formatPrecision } from '../../src/dates/format-precision.ts';
import { printDate } from '../../src/dates/print-date.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import { readDate } from '../../src/dates/read-date.ts';
import { edtfText, garbage } from './edtf-texts.ts';

// On a machine with much else to do these take longer than the usual limit.
vi.setConfig({ testTimeout: 60_000 });

// 100,000 strings of the grammar; those of them that the calendar accepts serve the laws on dates.
const texts = fc.sample(edtfText, { seed: 20_240_801, numRuns: 100_000 });
const dates: readonly EventDate[] = texts.flatMap((text) => {
  try {
    return [readDate(text)];
  } catch (error) {
    if (error instanceof DateError) return [];
    throw error;
  }
});

const bounds = ({ startMin, startMax, endMin, endMax }: EventDate): number[] => [
  startMin,
  startMax,
  endMin,
  endMax,
];

test('more than half of the strings of the grammar are dates, and no other error than DateError is thrown', () => {
  expect(dates.length).toBeGreaterThan(50_000);
});

describe('of every date', () => {
  test('the bounds are whole days or without limit, and in order', () => {
    const wrong = dates.filter((date) => {
      const [startMin, startMax, endMin, endMax] = bounds(date) as [number, number, number, number];
      const inOrder = startMin <= startMax && startMax <= endMax && startMin <= endMin && endMin <= endMax;
      const isWhole = bounds(date).every((day) => Math.abs(day) === Infinity || Number.isSafeInteger(day));
      return !inOrder || !isWhole || bounds(date).some((day) => Object.is(day, -0));
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test('a side is without limit only when it is open or unknown', () => {
    const wrong = dates.filter(
      (date) =>
        (date.startMin === -Infinity) !== (date.openStart || date.unknownStart) ||
        (date.endMax === Infinity) !== (date.openEnd || date.unknownEnd),
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test('printed and read again, it is the same date', () => {
    const wrong = dates.filter((date) => {
      const printed = printDate(date);
      const again = readDate(printed);
      const isSame =
        again.kind === date.kind && bounds(again).every((day, index) => day === bounds(date)[index]);
      return !isSame || printDate(again) !== printed;
    });
    // What is written of each end, signs and digits, compared whole for a part of them: it takes the longest.
    const parts = ({ start, end }: EventDate): string => JSON.stringify([start, end]);
    wrong.push(...dates.slice(0, 10_000).filter((date) => parts(readDate(printDate(date))) !== parts(date)));
    expect(wrong.map((date) => `${date.text} → ${printDate(date)}`)).toEqual([]);
  });

  test('it can be said in three languages and three forms, in whole words', () => {
    const broken = /undefined|NaN|Infinity|null|[{}]|\bX+\b| {2}|\( |\(\)|^\s|\s$/;
    const wrong = new Set<string>();
    for (const date of dates.slice(0, 8000)) {
      for (const language of ['fr', 'en', 'ar']) {
        for (const form of ['long', 'short', 'tick'] as const) {
          const words = formatDate(date, language, form);
          if (words === '' || broken.test(words)) wrong.add(`${date.text} ${form} ${words}`);
        }
        if (broken.test(formatPrecision(date, language) ?? '')) wrong.add(date.text);
      }
    }
    expect([...wrong].slice(0, 20)).toEqual([]);
  });
});

describe('the order', () => {
  const some = dates.slice(0, 3000);

  test('is antisymmetric, and every date equals itself', () => {
    some.forEach((date, index) => {
      const other = some[(index * 7) % some.length]!;
      expect(Math.sign(compareDates(date, other)) + Math.sign(compareDates(other, date))).toBe(0);
      expect(compareDates(date, date)).toBe(0);
    });
  });

  test('is transitive: in the sorted list every date is at or after all those before it', () => {
    const sorted = some.toSorted(compareDates);
    for (let index = 0; index < sorted.length; index += 1)
      for (let step = 1; index + step < sorted.length; step *= 2)
        expect(compareDates(sorted[index]!, sorted[index + step]!)).toBeLessThanOrEqual(0);
  });

  test('does not depend on the order of the input', () => {
    const byText = (a: EventDate, b: EventDate): number => compareDates(a, b) || (a.text < b.text ? -1 : 1);
    const once = some.toSorted(byText).map(({ text }) => text);
    const again = some
      .toReversed()
      .toSorted(byText)
      .map(({ text }) => text);
    expect(again).toEqual(once);
  });
});

test('of garbage, nothing but a DateError comes, and all its guesses are dates', () => {
  fc.assert(
    fc.property(garbage, (text) => {
      try {
        parseDate(text);
      } catch (error) {
        expect(error).toBeInstanceOf(DateError);
        for (const guess of (error as DateError).guesses) readDate(guess);
      }
    }),
    { seed: 1985, numRuns: 3000 },
  );
});
