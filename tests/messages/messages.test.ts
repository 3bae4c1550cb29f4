import { expect, test } from 'vitest';
import { ar } from '../../src/messages/ar.ts';
import { en } from '../../src/messages/en.ts';
import { fr } from '../../src/messages/fr.ts';
import { directionOf } from '../../src/messages/direction-of.ts';
import { messagesFor } from '../../src/messages/messages-for.ts';

test.each([
  ['fr', fr],
  ['fr-ML', fr],
  ['EN-gb', en],
  ['ar', ar],
  ['taq', fr],
  ['constructor', fr],
])('a timeline in %s gets its own words, or else French ones', (tag, words) => {
  expect(messagesFor(tag)).toBe(words);
});

test.each([
  [0, '0\u00a0événement', '0\u00a0events', '0 حدث'],
  [1, '1\u00a0événement', '1\u00a0event', 'حدث واحد'],
  [2, '2\u00a0événements', '2\u00a0events', 'حدثان'],
  [5, '5\u00a0événements', '5\u00a0events', '5 أحداث'],
  [12, '12\u00a0événements', '12\u00a0events', '12 حدثًا'],
])('%i events are counted as each language does', (count, french, english, arabic) => {
  expect(fr.timeline.eventCount(count)).toBe(french);
  expect(en.timeline.eventCount(count)).toBe(english);
  expect(ar.timeline.eventCount(count)).toBe(arabic);
});

test('a folded gap says how long it is', () => {
  expect(fr.timeline.folded(5, 'month')).toBe('5\u00a0mois repliés');
  expect(fr.timeline.folded(1, 'year')).toBe('1\u00a0année repliée');
  expect(en.timeline.folded(5, 'month')).toBe('5\u00a0months folded');
});

test.each([
  ['fr', 'ltr'],
  ['ar', 'rtl'],
  ['ff-Arab', 'rtl'],
  ['fa-IR', 'rtl'],
] as const)('%s runs %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
