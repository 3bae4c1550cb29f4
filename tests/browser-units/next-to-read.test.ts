import { expect, test } from 'vitest';
import { nextToRead } from '../../src/browser/frise/next-to-read.ts';

const spring = { ids: ['combats', 'appel'], length: 20 };

test.each([
  ['a move brings the first event in sight', { ids: ['appel', 'aide'], length: 20 }, ['combats'], 'appel'],
  ['so it does when the event is being read', { ids: ['appel', 'aide'], length: 20 }, ['appel'], 'appel'],
  ['a move that changes nothing leaves the list', { ids: ['combats', 'appel'], length: 20 }, [], undefined],
  ['a closer look leaves what is being read', { ids: ['appel'], length: 5 }, ['appel'], undefined],
  ['a closer look elsewhere goes there', { ids: ['appel'], length: 5 }, ['combats'], 'appel'],
  ['so does a wider one', { ids: ['bilan', 'combats'], length: 60 }, ['visite'], 'bilan'],
  ['nothing in sight leads nowhere', { ids: [], length: 20 }, ['combats'], undefined],
])('%s', (_, after, seen, next) => {
  expect(nextToRead(spring, after, new Set(seen))).toBe(next);
});
