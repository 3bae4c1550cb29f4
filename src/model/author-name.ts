import type { SourceAuthor } from './timeline.ts';

/** An author's name as it is said: given names first. */
export function authorName(author: SourceAuthor): string {
  return 'literal' in author ? author.literal : [author.given, author.family].filter(Boolean).join(' ');
}
