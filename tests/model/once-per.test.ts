import { expect, test } from 'vitest';
import { oncePer } from '../../src/model/once-per.ts';

test('each object is looked at once, what nothing comes of too, and another one by itself', () => {
  const asked: string[] = [];
  const placeOf = oncePer(({ id, place }: { readonly id: string; readonly place?: string }) => {
    asked.push(id);
    return place;
  });
  const siege = { id: 'siege', place: 'Saint-Aubin' };
  const rumour = { id: 'rumour' };
  expect([siege, rumour, siege, rumour, { ...siege }].map(placeOf)).toEqual([
    'Saint-Aubin',
    undefined,
    'Saint-Aubin',
    undefined,
    'Saint-Aubin',
  ]);
  expect(asked).toEqual(['siege', 'rumour', 'siege']);
});
