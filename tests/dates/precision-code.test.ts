import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { precisionCode } from '../../src/dates/precision-code.ts';

test.each([
  ['2024-08-01', 1, 1],
  ['2024-08-01T14:50:00Z', 1, 1],
  ['2024-08-01~', 2, 2],
  ['2024-08-01?', 1, 1],
  ['2024-07-27/2024-07-28', 2, 2],
  ['[2024-07-27..2024-08-01]', 2, 2],
  ['[2024-07-27..2024-08-02]', 2, 3],
  ['[2024-07-27..2024-08-03]', 3, 4],
  ['2024-08', 3, 4],
  ['2024', undefined, 5],
  ['2001-34', undefined, 5],
  ['2023/2024', undefined, undefined],
  ['[..2024-08-01]', undefined, undefined],
  ['2024-08-01/..', undefined, undefined],
])('%s: ACLED %s, UCDP %s', (text, acled, ucdp) => {
  expect(precisionCode(parseDate(text))).toEqual({ acled, ucdp });
});
