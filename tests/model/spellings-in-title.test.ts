import { expect, test } from 'vitest';
import { spellingsInTitle } from '../../src/model/spellings-in-title.ts';
import type { Timeline } from '../../src/model/timeline.ts';

const timeline = {
  places: new Map([
    ['tinzaouatene', { names: { fr: 'Tinzaouatène' }, variants: ['Tin Zaouatine', 'Tinzawaten'] }],
    ['mali', { names: { fr: 'Mali', ar: 'مالي' }, variants: [] }],
  ]),
  actors: new Map([['lavrov', { names: { fr: 'Sergueï Lavrov' }, variants: ['Lavrov', 'Sergei Lavrov'] }]]),
} as unknown as Pick<Timeline, 'places' | 'actors'>;

test.each([
  ['Combats à Tinzaouatène', ['Tin Zaouatine', 'Tinzawaten']],
  ['COMBATS A TINZAOUATENE', ['Tin Zaouatine', 'Tinzawaten']],
  ['Lavrov appelle le Mali', ['مالي', 'Sergueï Lavrov', 'Sergei Lavrov']],
  ['Une livraison malienne', []],
])('%s is also about %j', (title, spellings) => {
  const event = {
    title,
    places: ['tinzaouatene', 'mali', 'nowhere'],
    actors: [{ actor: 'lavrov', role: 'party' as const }],
  };
  expect(spellingsInTitle(timeline, event)).toEqual(spellings);
});
