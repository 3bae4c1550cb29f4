import { expect, test } from 'vitest';
import { mostFrequent } from '../../src/model/most-frequent.ts';

const places = ['kidal', 'gao', 'kidal', 'bamako', 'gao', 'kidal'];

test.each([
  [9, ['kidal', 'gao', 'bamako'], 0],
  [2, ['kidal', 'gao'], 1],
  [0, [], 3],
])('at most %i of the places named most often', (most, ids, left) => {
  expect(mostFrequent(places, most)).toEqual({ ids, left });
});

test('places named equally often stand in the order of their letters', () => {
  expect(mostFrequent(['ségou', 'gao', 'kidal'], 2)).toEqual({ ids: ['gao', 'kidal'], left: 1 });
});
