/** Names that babel and biblatex have for languages, by ISO 639-1 code. */
const names: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  he: 'hebrew',
  it: 'italian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  tr: 'turkish',
  uk: 'ukrainian',
};

/** The field that tells the language of a text (BCP 47): `langid` where biblatex has a name for it, else `language`. */
export function bibtexLanguage(tag: string | undefined): {
  readonly langid?: string;
  readonly language?: string;
} {
  if (tag === undefined) return {};
  const code = tag.split('-')[0]!.toLowerCase();
  return Object.hasOwn(names, code) ? { langid: names[code]! } : { language: tag };
}
