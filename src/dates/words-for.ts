import type { DateWords } from './date-words.ts';
import { languageChain } from './language-chain.ts';
import { wordsAr } from './words-ar.ts';
import { wordsEn } from './words-en.ts';
import { wordsFr } from './words-fr.ts';

const byLanguage: Readonly<Record<string, (tag: string) => DateWords>> = {
  fr: () => wordsFr,
  en: () => wordsEn,
  ar: wordsAr,
};
const known = new Map<string, DateWords>();

/** The words for dates of the first language of the tag's chain that has any; French when none has. */
export function wordsFor(tag: string): DateWords {
  const found = known.get(tag) ?? findWords(tag);
  known.set(tag, found);
  return found;
}

function findWords(tag: string): DateWords {
  for (const one of languageChain(tag)) {
    const language = one.split('-')[0]!.toLowerCase();
    if (Object.hasOwn(byLanguage, language)) return byLanguage[language]!(one);
  }
  return wordsFr;
}
