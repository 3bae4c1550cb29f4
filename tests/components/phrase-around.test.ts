import { expect, test } from 'vitest';
import { phraseAround } from '../../src/components/phrase-around.ts';

test.each<[string, (...names: string[]) => string, number, readonly (string | number)[]]>([
  ['a name at the end', (who) => `selon ${who}`, 1, ['selon ', 0]],
  ['two names', (who, source) => `selon ${who}, via ${source}`, 2, ['selon ', 0, ', via ', 1]],
  ['names in another order', (who, source) => `${source} (${who})`, 2, [1, ' (', 0, ')']],
  ['no name', () => 'auteur non nommé', 0, ['auteur non nommé']],
])('a phrase with %s is cut around them', (_, phrase, count, pieces) => {
  expect(phraseAround(phrase, count)).toEqual(pieces);
});
