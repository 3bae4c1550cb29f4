import { expect, test } from 'vitest';
import { sayFigure } from '../../src/components/say-figure.ts';
import type { Casualties } from '../../src/model/event.ts';

const row: Casualties = {
  group: 'fama',
  kind: 'killed',
  status: 'given',
  low: undefined,
  best: undefined,
  high: undefined,
  by: undefined,
  source: undefined,
  asOf: undefined,
};

test.each<[Partial<Casualties>, string]>([
  [{ status: 'not-given' }, 'bilan non communiqué'],
  [{ status: 'unknown' }, 'inconnu'],
  [{ best: 0 }, '0'],
  [{ best: 47 }, '47'],
  [{ low: 40, best: 47, high: 84 }, '47 (de 40 à 84)'],
  [{ low: 40, high: 84 }, 'de 40 à 84'],
  [{ low: 40, high: 40 }, '40'],
  [{ low: 40, best: 47 }, '47 (au moins 40)'],
  [{ low: 10 }, 'au moins 10'],
  [{ high: 10 }, 'au plus 10'],
  [{}, 'inconnu'],
  [{ best: 1200 }, '1\u202f200'],
])('a toll of %o is said as %s', (fields, words) => {
  expect(sayFigure({ ...row, ...fields }, 'fr')).toBe(words);
});
