import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { biblatexDate } from '../../src/exports/biblatex-date.ts';
import { cslDate } from '../../src/exports/csl-date.ts';

test.each([
  ['2024-08-01', '2024-08-01'],
  ['2024', '2024'],
  ['2024-08~', '2024-08~'],
  ['1984?/2004-06~', '1984?/2004-06~'],
  ['1985/..', '1985/..'],
  ['../1985', '../1985'],
  ['1985/', '1985/'],
  ['/1985', '/1985'],
  ['201X', '201X'],
  ['20XX', '20XX'],
  ['2004-XX', '2004-XX'],
  ['1985-XX-XX', '1985-XX-XX'],
  ['2001-21', '2001-21'],
  ['-0043-03-15', '-0043-03-15'],
  ['2024-07-25T14:50:00+01:00', '2024-07-25'],
  ['2024-07-25T14:50Z/2024-07-26T08', '2024-07-25/2024-07-26'],
  ['Y12000', undefined],
  ['2001-34', undefined],
  ['1950S2', undefined],
  ['156X-12-25', undefined],
  ['2004-06~-11', undefined],
  ['[1667,1668]', undefined],
  ['{1960,1961-12}', undefined],
  ['[..2024-08-01]', undefined],
])('%s is %s for biblatex', (text, written) => {
  expect(biblatexDate(parseDate(text))).toBe(written);
});

test.each([
  ['2024-08-01', { 'date-parts': [[2024, 8, 1]] }],
  ['2024-08', { 'date-parts': [[2024, 8]] }],
  ['2024', { 'date-parts': [[2024]] }],
  ['2024~', { 'date-parts': [[2024]], circa: true }],
  ['2004-06~-11', { 'date-parts': [[2004, 6, 11]], circa: true }],
  ['1964/2008-02?', { 'date-parts': [[1964], [2008, 2]], circa: true }],
  ['2001-21', { 'date-parts': [[2001]], season: 1 }],
  ['2001-24~', { 'date-parts': [[2001]], season: 4, circa: true }],
  ['2024-07-25T14:50:00+01:00', { 'date-parts': [[2024, 7, 25]] }],
])('%s is said to CSL as it is', (text, written) => {
  expect(cslDate(parseDate(text), 'en')).toEqual(written);
});

test.each(['1985/..', '/1985', '201X', '-0043', '0000', '[1667,1668]', '{1960,1961}', '2001-34', 'Y12000'])(
  '%s is said to CSL in words, since its numbers would claim more',
  (text) => {
    const { literal, ...others } = cslDate(parseDate(text), 'en');
    expect(literal).toMatch(/\d/);
    expect(others).toEqual({});
  },
);
