import { expect, test } from 'vitest';
import { brushKeys, type BrushPart } from '../../src/browser/large-frise/brush-keys.ts';

const window = { from: 40, to: 60 };

test.each([
  ['window', 'ArrowRight', 'ltr', [42, 62]],
  ['window', 'ArrowRight', 'rtl', [38, 58]],
  ['window', 'ArrowUp', 'rtl', [42, 62]],
  ['window', 'PageUp', 'ltr', [60, 80]],
  ['window', 'PageDown', 'ltr', [20, 40]],
  ['window', 'Home', 'ltr', [0, 20]],
  ['window', 'End', 'rtl', [80, 100]],
  ['start', 'ArrowLeft', 'ltr', [38, 60]],
  ['start', 'Home', 'ltr', [0, 60]],
  ['start', 'End', 'ltr', [59, 60]],
  ['end', 'ArrowRight', 'ltr', [40, 62]],
  ['end', 'Home', 'ltr', [40, 41]],
  ['end', 'End', 'ltr', [40, 100]],
] as const)('on the %s, %s moves (%s)', (part: BrushPart, key, direction, [from, to]) => {
  expect(brushKeys(key, part, window, { direction, least: 1 })).toEqual({ from, to });
});

test('other keys are left alone', () => {
  expect(brushKeys('a', 'window', window, { direction: 'ltr', least: 1 })).toBeUndefined();
});
