import type { UnderstoodWords } from '../messages/search-words.ts';
import type { FoundEvents } from './find-events.ts';

/** How many results there are, with what the query was taken for when that is not what was typed. */
export function foundAs(
  count: string,
  typed: string,
  { understood }: Pick<FoundEvents, 'understood'>,
  { nearest, dated }: UnderstoodWords,
): string {
  if (understood === undefined) return count;
  const { as, words } = understood;
  const pattern = as === 'date' ? dated : nearest;
  const parts: Readonly<Record<string, string>> = { q: words, date: words, typed, count };
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
}
