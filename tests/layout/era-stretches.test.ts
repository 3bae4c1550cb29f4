import { expect, test } from 'vitest';
import { eraStretches } from '../../src/layout/era-stretches.ts';
import { timeScale } from '../../src/layout/time-scale.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import { era } from '../charts/chart.ts';

const scale = timeScale(parseDate('1800').startMin, parseDate('2000').startMin);
const place = (...eras: ReturnType<typeof era>[]) => eraStretches(eras, scale, 100, 260);

test('a name begins with its era, below the axis', () => {
  expect(place(era('steam', 'Vapeur', '1850/1899'))).toEqual([
    { id: 'steam', name: 'Vapeur', from: 25, to: 50, nameAt: 25, nameAnchor: 'start', nameYPx: 113 },
  ]);
});

test('a name without room before the end of the plot ends with its era', () => {
  expect(place(era('motor', 'Moteur', '1990/..'))).toMatchObject([{ nameAt: 100, nameAnchor: 'end' }]);
});

test('names that would touch on the narrowest plot stand below each other', () => {
  const eras = [
    era('steam', 'Vapeur', '1850/1899'),
    era('coal', 'Charbon', '1855/1910'),
    era('oil', 'Pétrole', '1910/1990'),
  ];
  expect(place(...eras).map(({ nameYPx }) => nameYPx)).toEqual([113, 126, 113]);
});

test('an era outside the plot is left out', () => {
  expect(place(era('sail', 'Voile', '../1799'))).toEqual([]);
});
