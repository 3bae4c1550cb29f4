import { describe, expect, test } from 'vitest';
import { addressOfPassage } from '../../src/browser/address-of-passage.ts';
import { passageOfFragment } from '../../src/browser/passage-in-address.ts';
import { correctQuery } from '../../src/browser/hints/correct-query.ts';
import { foldedWords } from '../../src/browser/hints/folded-words.ts';
import { nearWord } from '../../src/browser/hints/near-word.ts';
import { unknownWords } from '../../src/browser/hints/unknown-words.ts';
import { whyFound } from '../../src/browser/why-found.ts';
import { searchWordsFor } from '../../src/messages/search-words-for.ts';

const words = ['Tinzaouatène', 'Lavrov', 'Diop', 'blé', 'Gao', 'Kidal', 'السيل'].map((word) => ({
  word,
  folded: foldedWords(word).join(''),
}));

describe('the nearest word of the site', () => {
  test.each([
    ['lavrof', 'Lavrov'],
    ['lavorv', 'Lavrov'],
    ['tinzauatene', 'Tinzaouatène'],
    ['tinzouaten', 'Tinzaouatène'],
    ['dop', 'Diop'],
    ['السيلل', 'السيل'],
    // Two slips in five letters, three in more, and words too short.
    ['dapo', undefined],
    ['lvroff', undefined],
    ['ga', undefined],
    ['zzyzx', undefined],
  ])('to %s is %s', (typed, nearest) => {
    expect(nearWord(typed, words)).toBe(nearest);
  });
});

describe('a query', () => {
  test.each([
    ['appel lavrof', ['lavrof'], 'appel Lavrov'],
    ['lavrof diop', ['lavrof'], 'Lavrov diop'],
    ['Lavr', ['lavr'], undefined],
    ['"lavrof"', ['lavrof'], undefined],
    ['« lavrof »', ['lavrof'], undefined],
    ['zzyzx', ['zzyzx'], undefined],
    ['lavrof', [], undefined],
  ])('%s whose words %j are unknown becomes %s', (query, unknown, corrected) => {
    expect(correctQuery(query, unknown, words)).toBe(corrected);
  });

  test.each([
    ['lavrof', ['lavrof']],
    ['LAVROV', []],
    ['livrais', []],
    ['le 12 kidal', ['kidal']],
  ])('%s is found but for %j', (query, unknown) => {
    const page = { content: 'Sergueï Lavrov : des livraisons de blé.', meta: { title: 'Un appel' } };
    expect(unknownWords(query, [page])).toEqual(unknown);
  });
});

describe('a hit', () => {
  const speech = searchWordsFor('en').panel;
  const meta = { title: 'The clashes', alias: 'Kidal, Tin Zaouatine', said: 'last weekend' };

  test.each([
    ['zaouatine', 'Also written: Tin Zaouatine'],
    ['weekend', 'In the source: “last weekend”'],
    ['clashes', undefined],
    ['', undefined],
    ['elsewhere', undefined],
  ])('found by %j says why: %j', (asked, why) => {
    expect(whyFound({ excerpt: 'At the border.', meta }, asked, speech)).toBe(why);
  });

  test.each([
    ['At the <mark>border</mark> town, at dawn.', '/e/#:~:text=border%20town'],
    ['The <mark>wheat</mark>, then the salt.', '/e/#:~:text=wheat'],
    ['<mark>one</mark> two three four five', '/e/#:~:text=one%20two%20three'],
    ['Nothing marked.', '/e/'],
    ['A <mark>sous-préfet</mark> speaks.', '/e/#:~:text=sous%2Dpr%C3%A9fet%20speaks'],
    ['aide <mark>humanitaire</mark> que l’agence', '/e/#:~:text=humanitaire%20que'],
  ])('%s leads to %s', (excerpt, address) => {
    expect(addressOfPassage({ url: '/e/', excerpt }, true)).toBe(address);
  });

  test.each([
    [true, '/periods/1881/#e-lamp:~:text=border%20town'],
    [false, '/periods/1881/#e-lamp'],
  ])('an event told on a page of several is the page’s part (text fragments: %s)', (knows, address) => {
    const excerpt = 'At the <mark>border</mark> town.';
    expect(addressOfPassage({ url: '/periods/1881/#e-lamp', excerpt }, knows)).toBe(address);
  });

  test.each([
    ['A <mark>sous-préfet</mark> speaks.', 'sous-préfet speaks'],
    ['The <mark>été</mark> de 1962, said later.', 'été de 1962'],
  ])('%s leads to %s in a browser without text fragments', (excerpt, words) => {
    const address = addressOfPassage({ url: '/e/', excerpt }, false);
    expect(address).toMatch(/^\/e\/#passage=/);
    expect(passageOfFragment(new URL(address, 'https://frise.test').hash)).toBe(words);
  });

  test.each(['#record', '#passage=', '#passage=%E0%A4', ''])('%j names no passage', (fragment) => {
    expect(passageOfFragment(fragment)).toBeUndefined();
  });
});
