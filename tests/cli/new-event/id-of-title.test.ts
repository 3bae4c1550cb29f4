import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOfTitle } from '../../../src/cli/new-event/id-of-title.ts';
import { idPattern } from '../../../src/content/schema-parts.ts';

const none = (): boolean => false;

test.each([
  ['Combats à Tinzaouatène', 'combats-a-tinzaouatene'],
  ['L’œuvre n° 2 : « été » !', 'l-oeuvre-n-2-ete'],
  ['معركة تينزاواتين', 'marka-tynzawatyn'],
  ['٢٧ يوليو', '27-ywlyw'],
  ['Битва под Полтавой', 'bitva-pod-poltavoi'],
  ['Ναυμαχία', 'naymachia'],
  ['ⵜⵉⵏⵣⴰⵡⴰⵜⴻⵏ', 'tinzawaten'],
  ['Bɔgɔlan ni ŋɔmi', 'bogolan-ni-ngomi'],
  ['Straße, Łódź, Þingvellir', 'strasse-lodz-thingvellir'],
  ['🕊️ Paix', 'paix'],
])('%s gets the address %s', (title, id) => {
  expect(idOfTitle([title], none)).toBe(id);
});

test('a title in an unknown script leaves its place to the next text', () => {
  expect(idOfTitle(['馬里', 'event 2024-07-27~'], none)).toBe('event-2024-07-27');
  expect(idOfTitle(['馬里', '🕊️'], none)).toBe('event');
});

test('a long title ends after a word, a long word where it must', () => {
  const title = 'Le premier gardien du phare allume la lampe devant toute la commune réunie';
  expect(idOfTitle([title], none)).toBe('le-premier-gardien-du-phare-allume-la-lampe-devant-toute-la');
  expect(idOfTitle(['a'.repeat(90)], none)).toBe('a'.repeat(60));
});

test('a taken id gets a number, and so does one that Windows keeps for itself', () => {
  const taken = new Set(['combats', 'combats-2']);
  expect(idOfTitle(['Combats'], (id) => taken.has(id))).toBe('combats-3');
  expect(idOfTitle(['Aux'], none)).toBe('aux-2');
});

test('whatever the title, the id is one, is short, and is nobody’s', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 30 }));
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 4 }), (title, others) => {
      const taken = new Set<string>();
      for (let index = 0; index < others; index += 1) taken.add(idOfTitle([title], (id) => taken.has(id)));
      const id = idOfTitle([title], (one) => taken.has(one));
      expect(id).toMatch(idPattern);
      expect(id.length).toBeLessThanOrEqual(65);
      expect(taken.has(id)).toBe(false);
    }),
    { seed: 20240801, numRuns: 500 },
  );
});
