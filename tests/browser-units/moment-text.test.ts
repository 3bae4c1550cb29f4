import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSpan, readMoment } from '../../src/browser/frise/moment-text.ts';
import { dayNumber } from '../../src/dates/day-number.ts';
import { sameRuns } from '../layout/any-events.ts';

test.each([
  ['2024', dayNumber(2024, 1, 1), dayNumber(2025, 1, 1)],
  ['2024-07', dayNumber(2024, 7, 1), dayNumber(2024, 8, 1)],
  ['2024-12', dayNumber(2024, 12, 1), dayNumber(2025, 1, 1)],
  [' 2024-07-27 ', dayNumber(2024, 7, 27), dayNumber(2024, 7, 28)],
  ['2024-07-27T06:00', dayNumber(2024, 7, 27) + 0.25, dayNumber(2024, 7, 27) + 0.25 + 1 / 1440],
  ['-0043-03-15', dayNumber(-43, 3, 15), dayNumber(-43, 3, 16)],
  ['Y-170000', dayNumber(-170_000, 1, 1), dayNumber(-169_999, 1, 1)],
])('%s is read', (text, from, to) => {
  expect(readMoment(text)).toEqual({ from, to });
});

test.each([
  '',
  'fin juillet',
  '24-07-27',
  '2024-13',
  '2024-02-30',
  '2024-07-27T25:00',
  '2024-07-27T10:61',
  '2024/2025',
])('%j is not', (text) => {
  expect(readMoment(text)).toBeUndefined();
});

test.each([
  ['a week', dayNumber(2024, 7, 22), dayNumber(2024, 7, 29), '2024-07-22', '2024-07-28'],
  ['parts of days', dayNumber(2024, 7, 22) + 0.6, dayNumber(2024, 7, 28) + 0.2, '2024-07-22', '2024-07-28'],
  [
    'an hour',
    dayNumber(2024, 7, 22) + 0.5,
    dayNumber(2024, 7, 22) + 13 / 24,
    '2024-07-22T12:00',
    '2024-07-22T12:59',
  ],
  ['ages', dayNumber(-170_000, 1, 1), dayNumber(20_000, 1, 1), 'Y-170000', 'Y19999'],
])('%s is written with its first and last', (_, from, to, first, last) => {
  expect(formatSpan({ from, to })).toEqual({ from: first, to: last });
});

test('what is written covers the stretch, and not much more', () => {
  const property = fc.property(
    fc.double({ min: -900_000, max: 900_000, noNaN: true }),
    fc.double({ min: 0.01, max: 300_000, noNaN: true }),
    (from, length) => {
      const written = formatSpan({ from, to: from + length });
      const [first, last] = [readMoment(written.from)!, readMoment(written.to)!];
      const slack = length < 3 ? 1.01 / 1440 : 1;
      expect(from - first.from).toBeGreaterThanOrEqual(-1e-6);
      expect(from - first.from).toBeLessThanOrEqual(slack);
      expect(last.to - (from + length)).toBeGreaterThanOrEqual(-1e-4);
      expect(last.to - (from + length)).toBeLessThanOrEqual(slack);
    },
  );
  fc.assert(property, sameRuns);
});
