import { expect, test } from 'vitest';
import { nearestWord } from '../../src/model/nearest-word.ts';

const fields = ['title', 'date', 'dateSaid', 'summary', 'sources', 'places', 'URL', '1'];

test.each([
  ['sumary', 'summary'],
  ['titel', 'title'],
  ['Sources', 'sources'],
  ['url', 'URL'],
  ['dates', 'date'],
  ['datesaid', 'dateSaid'],
  ['7', undefined],
  ['résumé', undefined],
  ['couleur', undefined],
  ['', undefined],
  ['x'.repeat(10_000), undefined],
])('%j is probably %j', (typed, meant) => {
  expect(nearestWord(typed, fields)).toBe(meant);
});

test('accents are no difference, and of two that are as near the first is meant', () => {
  expect(nearestWord('sécurité', ['securite'])).toBe('securite');
  expect(nearestWord('tempete-2', ['tempete-1', 'tempete-3'])).toBe('tempete-1');
});
