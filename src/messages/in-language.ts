/**
 * The words for a BCP 47 tag: of its language (`fr-ML` → `fr`), else those in French, the language of the first
 * timelines. Subtags beyond the language do not count.
 */
export function inLanguage<Words>(
  catalogues: Readonly<Record<'fr', Words> & Record<string, Words>>,
  tag: string,
): Words {
  // Every page asks a hundred times, and nearly always for the tag of a catalogue.
  if (Object.hasOwn(catalogues, tag)) return catalogues[tag]!;
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? catalogues.fr;
}
