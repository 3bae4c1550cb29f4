import type { PagefindPage } from '../pagefind.ts';
import { foldedWords } from './folded-words.ts';

const shortest = 3;

/**
 * The folded words of a query with which no word of the best pages begins: Pagefind finds pages for a word that it does not
 * know by leaving out its last letters, one after the other. Short words and numbers are let be.
 */
export function unknownWords(
  query: string,
  pages: readonly Pick<PagefindPage, 'content' | 'meta'>[],
): readonly string[] {
  const asked = foldedWords(query).filter((word) => word.length >= shortest && !/\p{N}/u.test(word));
  if (asked.length === 0) return [];
  const found = pages.flatMap(({ content, meta }) =>
    foldedWords([content, ...Object.values(meta)].join(' ')),
  );
  return asked.filter((word) => !found.some((each) => each.startsWith(word)));
}
