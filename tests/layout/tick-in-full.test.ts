import { expect, test } from 'vitest';
import { dayNumber } from '../../src/dates/day-number.ts';
import { tickInFull } from '../../src/layout/tick-in-full.ts';

const day = dayNumber(1983, 10, 6);

test.each([
  [day, '6 oct.', 'fr', '6 oct. 1983'],
  [day, '6 Oct', 'en', '6 Oct 1983'],
  [day + 1e-9, '6 oct.', 'fr', '6 oct. 1983'],
  [day + (14 * 60 + 50) / 1440, '14_h_50', 'fr', '6 oct. 1983 à 14 h 50'],
  [day - 1e-9, '6 oct.', 'fr', '6 oct. 1983'],
  [day, '6 oct. 1983', 'fr', '6 oct. 1983'],
  [day, 'oct. 1983', 'fr', 'oct. 1983'],
  [day, '1983', 'fr', '1983'],
])('%d, %s, in %s, is %s in full', (at, label, language, inFull) => {
  const said = tickInFull(at, label.replaceAll('_', '\u00A0'), language);
  expect(said.replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(inFull);
});
