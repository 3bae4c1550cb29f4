import { expect, test } from 'vitest';
import { checkReferences } from '../../src/model/check-references.ts';

const known = {
  track: ['gardiens', 'lampe'],
  source: undefined,
  place: ['tour'],
  actor: [],
  event: ['tempete-de-1863'],
};

test('a reference to something that exists is no fault', () => {
  expect(checkReferences([{ to: 'track', id: 'lampe' }], known)).toEqual([]);
});

test('a reference that leads nowhere comes with what was probably meant', () => {
  const lampes = { to: 'track', id: 'lampes' } as const;
  const chef = { to: 'actor', id: 'chef' } as const;
  expect(checkReferences([lampes, chef], known)).toEqual([
    { reference: lampes, guess: 'lampe', known: ['gardiens', 'lampe'] },
    { reference: chef, guess: undefined, known: [] },
  ]);
});

test('a former id leads to the event that had it', () => {
  const [broken] = checkReferences(
    [{ to: 'event', id: 'naufrage' }],
    known,
    new Map([['naufrage', 'tempete-de-1863']]),
  );
  expect(broken?.guess).toBe('tempete-de-1863');
});

test('what could not be read is not said to be missing', () => {
  expect(checkReferences([{ to: 'source', id: 'journal' }], known)).toEqual([]);
});

test('the names of an object’s own properties are no ids', () => {
  expect(checkReferences([{ to: 'place', id: 'constructor' }], known)).toHaveLength(1);
});
