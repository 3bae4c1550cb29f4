import { formatDate } from '../dates/format-date.ts';
import type { Source, SourceAuthor } from '../model/timeline.ts';
import { sentences } from './sentences.ts';

/** A source as a plain reference: authors, title, publisher and day, address. What is not known is left out; a source without anything is its id. */
export function citeSourceText(source: Source, language: string): string {
  const { id, title, author, publisher, issued, url } = source;
  const authors = author.map(nameOf).join('; ');
  const published = [publisher, issued && formatDate(issued, language, 'long')].filter(
    (part) => part !== undefined,
  );
  const told = sentences([authors, title ?? '', published.join(', ')]);
  return [told === '' ? id : told, url].filter((part) => part !== undefined).join(' ');
}

function nameOf(author: SourceAuthor): string {
  if ('literal' in author) return author.literal;
  return [author.family, author.given].filter((part) => part !== undefined).join(', ');
}
