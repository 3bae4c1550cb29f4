import { describe, expect, test } from 'vitest';
import { nextMark, type MarkPlace } from '../../src/browser/frise/next-mark.ts';

/** Two lanes, in time order. */
const marks: readonly MarkPlace[] = [
  { id: 'combats', at: 10, yPx: 32 },
  { id: 'appel', at: 20, yPx: 56 },
  { id: 'aide', at: 60, yPx: 32 },
  { id: 'bilan', at: 64, yPx: 80 },
  { id: 'visite', at: 90, yPx: 56 },
];
const from = (id: string, key: string, direction: 'ltr' | 'rtl' = 'ltr'): string | undefined =>
  nextMark(key, marks, id, { page: 10, direction })?.id;

describe('from a mark', () => {
  test.each([
    ['combats', 'ArrowRight', 'appel'],
    ['combats', 'ArrowLeft', 'combats'],
    ['visite', 'ArrowRight', 'visite'],
    ['aide', 'Home', 'combats'],
    ['aide', 'End', 'visite'],
    ['aide', 'PageDown', 'visite'],
    ['visite', 'PageUp', 'bilan'],
    ['appel', 'PageUp', 'combats'],
    ['combats', 'PageUp', 'combats'],
    ['aide', 'ArrowDown', 'visite'],
    ['appel', 'ArrowUp', 'combats'],
    ['appel', 'ArrowDown', 'bilan'],
    ['bilan', 'ArrowDown', 'bilan'],
  ])('%s, %s leads to %s', (id, key, next) => {
    expect(from(id, key)).toBe(next);
  });
});

test('left leads to later marks where time runs to the left', () => {
  expect(from('combats', 'ArrowLeft', 'rtl')).toBe('appel');
  expect(from('appel', 'ArrowRight', 'rtl')).toBe('combats');
});

test('other keys lead nowhere', () => {
  expect(from('combats', 'Tab')).toBeUndefined();
  expect(nextMark('ArrowRight', marks, 'nobody', { page: 10, direction: 'ltr' })).toBeUndefined();
});
