import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { weekdaySlip } from '../../src/dates/weekday-slip.ts';

// 27 July 2024 was a Saturday.
test.each([
  ['lundi 27 juillet 2024', '2024-07-27', 'lundi'],
  ['Sunday, 27 July 2024', '2024-07-27', 'Sunday'],
  ['الأحد 27 يوليو 2024', '2024-07-27', 'الأحد'],
  ['samedi 27 juillet 2024', '2024-07-27', undefined],
  ['السبت 27 يوليو 2024', '2024-07-27', undefined],
  ['27 juillet 2024', '2024-07-27', undefined],
  ['lundi, en juillet 2024', '2024-07', undefined],
  ['lundi 27 et mardi 28 juillet 2024', '2024-07-27/2024-07-28', undefined],
  ['les lundis de 2024', '2024-07-27', undefined],
])('%s, understood as %s, names the wrong weekday: %s', (text, date, slip) => {
  expect(weekdaySlip(text, parseDate(date))).toBe(slip);
});
