import { expect, test } from 'vitest';
import { describeDate } from '../../src/dates/describe-date.ts';

test('a date is described by its days, its words and its codes', () => {
  expect(describeDate('2024-08-01')).toBe(
    [
      'EDTF     2024-08-01',
      'kind     moment',
      'began    2024-08-01 … 2024-08-01',
      'ended    2024-08-01 … 2024-08-01',
      'slack    0 / 0',
      'fr       jeudi 1er août 2024',
      '         1er août 2024 · —',
      'en       Thursday 1 August 2024',
      '         1 Aug 2024 · —',
      'ar       الخميس 1 أغسطس 2024',
      '         1 أغسطس 2024 · —',
      'ACLED    time_precision 1',
      'UCDP     date_prec 1',
      'warning  first-of-month: 2024-08?',
    ].join('\n'),
  );
});

test('open ends are two dots, and slack is told on each side', () => {
  const lines = describeDate('2024-07~/..').split('\n');
  expect(lines).toContain('kind     span, openEnd');
  expect(lines).toContain('ended    .. … ..');
  expect(lines).toContain('slack    ±31 d / 0');
});

test('what is no date is refused with its cure', () => {
  expect(() => describeDate('1900-1910')).toThrow(/Vouliez-vous dire 1900\/1910/);
});
