import type { Timeline } from '../model/timeline.ts';

/** Enough for some 30 kB when compressed. */
const mostLetters = 60_000;
const shortest = 3;

/**
 * The words that a reader may have meant by one that is found nowhere, as one JSON text with spaces between them: those of
 * the names and spellings of places and actors and of the titles, each once, the most frequent first; 60,000 letters of them.
 */
export function searchWordsJson(timeline: Pick<Timeline, 'events' | 'places' | 'actors'>): string {
  const counts = new Map<string, { word: string; count: number }>();
  const add = (text: string): void => {
    for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
      const key = word.toLowerCase();
      const known = counts.get(key);
      if (known) known.count += 1;
      else if (word.length >= shortest) counts.set(key, { word, count: 1 });
    }
  };
  for (const { names, variants } of [...timeline.places.values(), ...timeline.actors.values()]) {
    for (const name of new Set([...Object.values(names), ...variants])) add(name);
  }
  for (const { title } of timeline.events) add(title);
  const sorted = [...counts].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1));
  return JSON.stringify(joinUpTo(sorted.map(([, { word }]) => word)));
}

function joinUpTo(words: readonly string[]): string {
  let joined = '';
  for (const word of words) {
    if (joined.length + word.length >= mostLetters) break;
    joined += joined === '' ? word : ` ${word}`;
  }
  return joined;
}
