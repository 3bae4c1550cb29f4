import { languageChain } from '../dates/language-chain.ts';

/**
 * A country's name (ISO 3166-1 alpha-2) in a language as CLDR has it, or in the next language of its chain; the code
 * itself for one that CLDR does not know.
 */
export function countryName(region: string, language: string): string {
  const names = namesByLanguage.get(language) ?? namesFor(language);
  namesByLanguage.set(language, names);
  return names(region);
}

const namesByLanguage = new Map<string, (region: string) => string>();

function namesFor(language: string): (region: string) => string {
  const [chosen = 'fr'] = Intl.DisplayNames.supportedLocalesOf([...languageChain(language)]);
  const names = new Intl.DisplayNames([chosen], { type: 'region' });
  // A map names a dozen countries; looking one up takes as long as drawing a hundred points.
  const known = new Map<string, string>();
  return (region) => {
    const name = known.get(region) ?? names.of(region) ?? region;
    known.set(region, name);
    return name;
  };
}
