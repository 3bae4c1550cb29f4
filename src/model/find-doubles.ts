import type { TimelineEvent } from './event.ts';

type Compared = Pick<TimelineEvent, 'id' | 'title' | 'date' | 'places'>;

const alike = 0.6;

/**
 * Pairs of events that may be one told twice: a place in common, dates that overlap, and titles of which most words
 * are the same. By id, the lesser id first.
 */
export function findDoubles(events: readonly Compared[]): readonly (readonly [Compared, Compared])[] {
  const inOrder = events.toSorted((a, b) => a.date.startMin - b.date.startMin || (a.id < b.id ? -1 : 1));
  const words = new Map(inOrder.map((event) => [event.id, wordsOf(event.title)]));
  const byPlace = new Map<string, Compared[]>();
  const found = new Map<string, readonly [Compared, Compared]>();
  for (const event of inOrder) {
    for (const place of new Set(event.places)) {
      const earlier = (byPlace.get(place) ?? []).filter(({ date }) => date.endMax >= event.date.startMin);
      for (const other of earlier) {
        if (similarity(words.get(event.id)!, words.get(other.id)!) < alike) continue;
        const pair = event.id < other.id ? ([event, other] as const) : ([other, event] as const);
        found.set(pair.map(({ id }) => id).join('\n'), pair);
      }
      byPlace.set(place, [...earlier, event]);
    }
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** Words of four letters and more, without accents; all words of a title that has none. */
function wordsOf(title: string): ReadonlySet<string> {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return new Set(long.length > 0 ? long : words);
}

/** How much of both sets is common to them, 0–1 (Jaccard). */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
