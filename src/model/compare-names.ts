import { languageChain } from '../dates/language-chain.ts';

/** How a language orders names: never how the machine does, which a tag that nobody knows would mean. */
export function compareNames(language: string): (a: string, b: string) => number {
  return new Intl.Collator([...languageChain(language)]).compare;
}
