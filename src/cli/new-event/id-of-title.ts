import { nearestId } from '../../content/nearest-id.ts';
import { transliterate } from './transliterate.ts';

const longest = 60;
// Names that Windows keeps for itself, whatever their ending.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The id that texts make, the first that makes one: `Combats à Tinzaouatène` → `combats-a-tinzaouatene`. Other scripts
 * are romanised, a long one ends after a word, and a number tells it from those that are taken (in lower case).
 */
export function idOfTitle(texts: readonly string[], isTaken: (id: string) => boolean): string {
  const ids = texts.flatMap((text) => nearestId(transliterate(text)) ?? []);
  const id = shorten(ids[0] ?? 'event');
  const isFree = (one: string): boolean => !reserved.test(one) && !isTaken(one);
  if (isFree(id)) return id;
  for (let number = 2; ; number += 1) {
    const numbered = `${id}-${number}`;
    if (isFree(numbered)) return numbered;
  }
}

function shorten(id: string): string {
  if (id.length <= longest) return id;
  const end = id.lastIndexOf('-', longest);
  return id.slice(0, end > 0 ? end : longest);
}
