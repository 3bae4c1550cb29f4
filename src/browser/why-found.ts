import type { SearchPanelSpeech } from '../messages/search-words.ts';
import { foldedWords } from './hints/folded-words.ts';
import type { PagefindPage } from './pagefind.ts';

/**
 * Why a page was found, when neither its title nor the passage shown holds a word asked for: another spelling of a name in
 * it, or the words of a source. Undefined when that is plain to see, or not known.
 */
export function whyFound(
  { excerpt, meta }: Pick<PagefindPage, 'excerpt' | 'meta'>,
  asked: string,
  { spelt, said }: Pick<SearchPanelSpeech, 'spelt' | 'said'>,
): string | undefined {
  const words = foldedWords(asked);
  if (words.length === 0 || excerpt.includes('<mark>') || holds(meta['title'] ?? '', words)) return undefined;
  const spelling = meta['alias']?.split(', ').find((name) => holds(name, words));
  if (spelling !== undefined) return spelt.replace('{name}', () => spelling);
  const source = meta['said'];
  return source !== undefined && holds(source, words) ? said.replace('{name}', () => source) : undefined;
}

function holds(text: string, words: readonly string[]): boolean {
  const found = foldedWords(text);
  return words.some((word) => found.some((each) => each.startsWith(word)));
}
