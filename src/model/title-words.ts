/**
 * The words of each title, each once, those first that the fewest titles have, then by their letters: words of four
 * letters and more, without accents and capitals; all words of a title that has none so long.
 */
export function titleWords(titles: readonly string[]): readonly (readonly string[])[] {
  const sets = titles.map(wordsOf);
  const counts = new Map<string, number>();
  for (const words of sets) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return sets.map((words) => [...words].sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1)));
}

function wordsOf(title: string): ReadonlySet<string> {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return new Set(long.length > 0 ? long : words);
}
