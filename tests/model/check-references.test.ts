import { expect, test } from 'vitest';
import { checkReferences, MOST_GUESSES } from '../../src/model/check-references.ts';

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

test('a guess is made for so many ids only', () => {
  const events = Array.from({ length: MOST_GUESSES + 1 }, (_, index) => `tempete-de-1863-${index}`);
  const broken = checkReferences(
    [...events, ...events].map((id) => ({ to: 'event', id })),
    { ...known, event: events.map((id) => `${id}x`) },
  );
  const guessed = broken.filter(({ guess }) => guess !== undefined).map(({ reference }) => reference.id);
  const first = events.slice(0, MOST_GUESSES);
  expect(guessed).toEqual([...first, ...first]);
});
