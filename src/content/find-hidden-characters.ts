import { positionAt } from './position-at.ts';
import type { Finding } from './problem.ts';
import { finding } from './problem.ts';

/**
 * What a reader of the file cannot see and a reader of the site should not get. Zero-width joiners are part of
 * Arabic, Persian and Indic spelling and of emoji, and zero-width spaces part words in Khmer, Lao, Burmese and Thai, so
 * they pass beside those scripts; a variation selector passes once, behind what it varies; direction marks pass in a
 * text that holds right-to-left letters, overrides and embeddings never.
 */
const hidden: readonly { kind: 'control' | 'direction' | 'invisible'; pattern: RegExp }[] = [
  {
    kind: 'control',
    pattern: /[^\P{Cc}\t\n\r]|[\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu,
  },
  { kind: 'direction', pattern: /[\u202a-\u202e\u2066-\u2069]/g },
  {
    kind: 'invisible',
    pattern:
      /[\u2060-\u2064\u206a-\u206f\u00ad\u034f\u115f\u1160\u180e\u3164\ufeff\uffa0]|(?<![\u{1f3f4}\u{e0020}-\u{e007e}])[\u{e0000}-\u{e007f}]/gu,
  },
  {
    kind: 'invisible',
    pattern:
      /(?<![\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}])\u200b|(?<![\u2801-\u28ff])\u2800/gu,
  },
  {
    kind: 'invisible',
    pattern: /(?<=^|[\s\p{Cf}\ufe00-\ufe0f])[\ufe00-\ufe0f]|(?<!\p{Ideographic})[\u{e0100}-\u{e01ef}]/gu,
  },
  {
    kind: 'invisible',
    // The marks of Latin, Greek and Cyrillic join nothing.
    pattern:
      /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tifinagh}\p{Script=Nko}\p{Extended_Pictographic}\p{Emoji_Modifier}]|(?![\u0300-\u036f])\p{M})[\u200c\u200d]/gu,
  },
];
const mark = /[\u200e\u200f\u061c]/g;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** All but what no rule looks for: Latin, Greek, Cyrillic, Hebrew, Arabic and their neighbours, and most punctuation. */
const unusual =
  /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u034e\u0370-\u0619\u0620-\u10ff\u2010-\u2027\u202f-\u205f\u20a0-\u20cf]/;

/** Each at its place, the first few of a kind; most texts are passed by one look. */
export function findHiddenCharacters(text: string): readonly Finding[] {
  if (!unusual.test(text)) return [];
  const rules = rightToLeft.test(text) ? hidden : [...hidden, { kind: 'direction' as const, pattern: mark }];
  return rules.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)]
      .slice(0, mostTold)
      .map(({ 0: character, index }) =>
        finding(
          'hidden-character',
          { codePoint: codePointName(character), kind },
          positionAt(text, index, index + character.length),
        ),
      ),
  );
}

// A file full of them needs no list of them.
const mostTold = 5;

function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
