import { tollWordsFor } from '../messages/toll-words-for.ts';
import type { Casualties } from '../model/event.ts';

/** How many, in words: "entre 20 et 50 tués, sans doute 30", "au moins 20 tués", "nombre de tués inconnu". Every figure given is said. */
export function sayTollFigure(
  { kind, low, best, high }: Pick<Casualties, 'kind' | 'low' | 'best' | 'high'>,
  language: string,
): string {
  const words = tollWordsFor(language);
  if (low === undefined && high === undefined)
    return best === undefined ? words.unknown(kind) : words.counted(best, kind);
  if (low === high) return words.counted(low!, kind);
  const range =
    low === undefined
      ? words.atMost(high!, kind)
      : high === undefined
        ? words.atLeast(low, kind)
        : words.between(low, high, kind);
  return best === undefined ? range : words.likely(range, best);
}
