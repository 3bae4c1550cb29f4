import type { SourceAuthor } from '../model/timeline.ts';
import { bibtexText } from './bibtex-entry.ts';

/**
 * The names of a field `author`. A whole name stands in braces, so that it is not taken apart; so does a part that
 * BibTeX would read otherwise: one with a comma, with “and”, or with more than letters.
 */
export function bibtexNames(authors: readonly SourceAuthor[]): string | undefined {
  if (authors.length === 0) return undefined;
  return authors.map(bibtexName).join(' and ');
}

function bibtexName(author: SourceAuthor): string {
  if ('literal' in author) return `{${bibtexText(author.literal)}}`;
  const { family, given } = author;
  return given === undefined ? `{${bibtexText(family)}}` : `${partOfName(family)}, ${partOfName(given)}`;
}

function partOfName(part: string): string {
  const text = bibtexText(part);
  return /^[\p{L}\p{M}'’. -]+$/u.test(text) && !/(?:^| )(?:and|others)(?: |$)/i.test(text)
    ? text
    : `{${text}}`;
}
