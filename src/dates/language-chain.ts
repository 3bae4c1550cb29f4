// Where a language has no words of its own here: the language of schooling and of the press beside it.
const neighbours: Readonly<Record<string, readonly string[]>> = {
  ha: ['en'],
  yo: ['en'],
  ig: ['en'],
  sw: ['en'],
  arq: ['ar'],
  ary: ['ar'],
  arz: ['ar'],
  mey: ['ar'],
};

const lastResort = 'fr';

/**
 * The language tags to try, best first: the tag itself, shortened part by part, then its neighbours, and French at
 * the end unless the language is one of those with words: `ar-DZ` → ar-DZ, ar; `taq` → taq, fr; `sw-KE` → sw-KE, sw, en.
 */
export function languageChain(tag: string): readonly string[] {
  const parts = tag.split('-');
  const own = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const language = (parts[0] ?? '').toLowerCase();
  if (language === 'fr' || language === 'en' || language === 'ar') return own;
  return [...own, ...(neighbours[language] ?? [lastResort])];
}
