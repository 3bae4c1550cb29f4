import { expect, test } from 'vitest';
import { saySize } from '../../src/messages/usb-words.ts';
import { usbWordsFor } from '../../src/messages/usb-words-for.ts';

test.each([
  ['fr', 2_430_000, '2,4\u00a0Mo'],
  ['fr-ML', 999_999, '1\u00a0Mo'],
  ['en', 120, '0.1\u00a0MB'],
  ['en', 31_000_000, '31\u00a0MB'],
  ['ar', 2_430_000, '2٫4\u00a0ميغابايت'],
])('in %s, %i bytes are %s', (language, bytes, words) => {
  expect(saySize(bytes, usbWordsFor(language))).toBe(words);
});
