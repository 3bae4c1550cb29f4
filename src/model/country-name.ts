import { languageChain } from '../dates/language-chain.ts';

/**
 * A country's name (ISO 3166-1 alpha-2) in a language as CLDR has it, or in the next language of its chain; the code
 * itself for one that CLDR does not know.
 */
export function countryName(region: string, language: string): string {
  const names = namesByLanguage.get(language) ?? namesFor(language);
  namesByLanguage.set(language, names);
  return names.of(region) ?? region;
}

const namesByLanguage = new Map<string, Intl.DisplayNames>();

function namesFor(language: string): Intl.DisplayNames {
  const [known = 'fr'] = Intl.DisplayNames.supportedLocalesOf([...languageChain(language)]);
  return new Intl.DisplayNames([known], { type: 'region' });
}
