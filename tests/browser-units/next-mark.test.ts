import { describe, expect, test } from 'vitest';
import { nextMark, type MarkPlace } from '../../src/browser/frise/next-mark.ts';

/** Three lanes, in time order; two events in the second period, none in the fourth. */
const marks: readonly MarkPlace[] = [
  { id: 'combats', from: 8, at: 10, yPx: 32 },
  { id: 'appel', from: 20, at: 20, yPx: 56 },
  { id: 'aide', from: 24, at: 60, yPx: 32 },
  { id: 'bilan', from: 64, at: 64, yPx: 80 },
  { id: 'visite', from: 90, at: 90, yPx: 56 },
];
const periods = [0, 20, 40, 70, 80];
const from = (id: string, key: string, direction: 'ltr' | 'rtl' = 'ltr'): string | undefined =>
  nextMark(key, marks, id, { periods, direction })?.id;

describe('from a mark', () => {
  test.each([
    ['combats', 'ArrowRight', 'appel'],
    ['combats', 'ArrowLeft', 'combats'],
    ['visite', 'ArrowRight', 'visite'],
    ['aide', 'Home', 'combats'],
    ['aide', 'End', 'visite'],
    ['combats', 'PageDown', 'appel'],
    ['appel', 'PageDown', 'bilan'],
    ['aide', 'PageDown', 'bilan'],
    ['bilan', 'PageDown', 'visite'],
    ['visite', 'PageDown', 'visite'],
    ['visite', 'PageUp', 'bilan'],
    ['bilan', 'PageUp', 'appel'],
    ['aide', 'PageUp', 'combats'],
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
  expect(nextMark('ArrowRight', marks, 'nobody', { periods, direction: 'ltr' })).toBeUndefined();
});
