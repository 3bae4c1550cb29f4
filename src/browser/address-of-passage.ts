import { excerptPieces } from './excerpt-pieces.ts';
import type { PagefindPage } from './pagefind.ts';
import { fragmentOfPassage } from './passage-in-address.ts';

/** Whole words only: a browser finds no part of one. What follows a sign may stand elsewhere on the page. */
const wordsAfter = /^(?: [\p{L}\p{M}\p{N}]+(?=[\s.,;:!?؛،؟]|$)){1,2}/u;

/**
 * Where a hit leads: to its first words found, by a text fragment (https://wicg.github.io/scroll-to-text-fragment/), which a
 * browser marks and scrolls to. For one that does not know them, by a fragment that the page's own script obeys; to an event
 * that is a part of a page, to its beginning.
 */
export function addressOfPassage(
  { url, excerpt }: Pick<PagefindPage, 'url' | 'excerpt'>,
  knowsTextFragments: boolean,
): string {
  const pieces = excerptPieces(excerpt);
  const first = pieces.findIndex(({ marked }) => marked);
  const isPartOfPage = url.includes('#');
  if (first < 0 || (isPartOfPage && !knowsTextFragments)) return url;
  const [word = '', ...after] = pieces.slice(first).map(({ text }) => text);
  const words = word + (wordsAfter.exec(after.join(''))?.[0] ?? '');
  if (!knowsTextFragments) return url + fragmentOfPassage(words);
  // In a fragment, a hyphen stands before or after what surrounds the words.
  return `${url}${isPartOfPage ? '' : '#'}:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}
