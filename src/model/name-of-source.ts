import type { Source } from './timeline.ts';

/** The short name of a source: its publisher, else its first author, else its title, else its id. */
export function nameOfSource(source: Source): string {
  const [author] = source.author;
  const authorName = author && ('literal' in author ? author.literal : author.family);
  return source.publisher ?? authorName ?? source.title ?? source.id;
}
