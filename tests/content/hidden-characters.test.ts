import { expect, test } from 'vitest';
import { findHiddenCharacters } from '../../src/content/find-hidden-characters.ts';

test.each([
  ['a character of control', 'un\u0007 mot', 'U+0007 control'],
  ['a zero', 'un\u0000 mot', 'U+0000 control'],
  ['an order to the terminal', '\u001b[2J', 'U+001B control'],
  ['a next line that no editor shows', 'un\u0085deux', 'U+0085 control'],
  ['a line separator', 'un\u2028deux', 'U+2028 control'],
  ['half a character', 'un \ud83d mot', 'U+D83D control'],
  ['a character that is none', '\uffff', 'U+FFFF control'],
  ['an override of direction', 'photo\u202egpj.exe', 'U+202E direction'],
  ['an isolate, even in Arabic', 'نعم \u2066x\u2069', 'U+2066 direction'],
  ['a right-to-left mark in French', 'mot\u200f', 'U+200F direction'],
  ['a space of no width', 'a\u200bb', 'U+200B invisible'],
  ['a soft hyphen', 'co\u00adop', 'U+00AD invisible'],
  ['a word joiner', 'a\u2060b', 'U+2060 invisible'],
  ['a byte-order mark inside', 'a\ufeffb', 'U+FEFF invisible'],
  ['a joiner between Latin letters', 'a\u200cb', 'U+200C invisible'],
  ['a joiner between figures', '1\u200d2', 'U+200D invisible'],
  ['a joiner after an accent', 'e\u0301\u200dt', 'U+200D invisible'],
  ['a blank that counts as a letter', 'x\u3164', 'U+3164 invisible'],
  ['a blank of Braille', '\u2800', 'U+2800 invisible'],
  ['letters of tags', 'a\u{e0041}', 'U+E0041 invisible'],
  ['a row of variation selectors', '❤\ufe0f\ufe01\ufe02', 'U+FE01 invisible'],
  ['a variation of nothing', 'a\u{e0100}', 'U+E0100 invisible'],
])('%s is found', (_, text, said) => {
  const found = findHiddenCharacters(text).map(({ facts }) => Object.values(facts).join(' '));
  expect(found).toContain(said);
});

test.each([
  ['Persian with its non-joiners', 'می\u200cرود، کتاب\u200cها'],
  ['Arabic with a direction mark', 'قال\u200f: نعم (Mali)\u200e'],
  ['Arabic with its vowels', 'السَّلَامُ عَلَيْكُمْ'],
  ['Hindi with a joiner', 'क्\u200dष'],
  ['Sinhala with a joiner', 'ක්\u200dර'],
  ['Khmer and Thai with spaces of no width', 'ត\u200bយ ไ\u200bท'],
  ['N’Ko and Tifinagh with joiners', 'ߒ\u200dߞ ⵜ\u200dⵉ'],
  ['a family, a flag, a heart', '👩\u200d👩\u200d👧 🏴\u{e0067}\u{e0062}\u{e007f} ❤\ufe0f'],
  ['a keycap and a skin', '1\ufe0f⃣ 👩🏾\u200d🚒'],
  ['accents put together', 'e\u0301te\u0301'],
  ['the narrow spaces of French', '«\u202fQui\u202f?\u202f» 12\u00a0km'],
  ['Braille', '⠃⠗⠁⠊⠇⠇⠑\u2800⠉'],
  ['tabs and line ends', 'a\tb\r\nc\rd\n'],
])('%s passes', (_, text) => {
  expect(findHiddenCharacters(text)).toEqual([]);
});

test('no character is passed by the first look that a rule would find', () => {
  const told = (text: string): string => JSON.stringify(findHiddenCharacters(text).map(({ facts }) => facts));
  // A Han character, which is no matter to any rule but that of its own variations, has all rules look.
  const missed = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit)).filter(
    (character) =>
      told(character) !== told(`${character} 漢`) || told(`a${character}b`) !== told(`a${character}b 漢`),
  );
  expect(missed).toEqual([]);
});
