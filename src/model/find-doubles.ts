import { compareText } from './compare-text.ts';
import type { TimelineEvent } from './event.ts';
import { titleWords } from './title-words.ts';

type Compared = Pick<TimelineEvent, 'id' | 'title' | 'date' | 'places'>;
type Pair = readonly [Compared, Compared];

interface Told {
  readonly event: Compared;
  /** Rarest first. */
  readonly words: readonly string[];
}

const alike = 0.6;

/** How many earlier events one is told to double, the latest of them: a thousand titles alike make half a million pairs. */
export const MOST_DOUBLES = 10;

/**
 * Pairs of events that may be one told twice: a place in common, dates that overlap, and titles of which most words
 * are the same. By id, the lesser id first.
 *
 * Two titles that are alike have one of their rarest words in common, so that an event need be compared only with those
 * under the same place and word (prefix filtering: Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity
 * joins in data cleaning", 2006).
 */
export function findDoubles(events: readonly Compared[]): readonly Pair[] {
  const inOrder = events.toSorted((a, b) => a.date.startMin - b.date.startMin || (a.id < b.id ? -1 : 1));
  const words = titleWords(inOrder.map(({ title }) => title));
  const shelves = new Map<string, Told[]>();
  const pairs = inOrder.flatMap((event, rank) => {
    const told = { event, words: words[rank]! };
    const names = shelvesFor(told);
    const doubles = new Set<Compared>();
    for (const name of names) addDoubles(doubles, told, shelves.get(name) ?? []);
    for (const name of names) shelves.set(name, shelved(shelves.get(name) ?? [], told));
    return Array.from(doubles, (other): Pair => (event.id < other.id ? [event, other] : [other, event]));
  });
  return pairs.sort((a, b) => compareText(a[0].id, b[0].id) || compareText(a[1].id, b[1].id));
}

/** Of `n` words, all but this many fewer than those that must be common. */
function shelvesFor({ event, words }: Told): readonly string[] {
  const rarest = words.slice(0, words.length - Math.ceil(alike * words.length) + 1);
  return [...new Set(event.places)].flatMap((place) => rarest.map((word) => `${place}\n${word}`));
}

function addDoubles(doubles: Set<Compared>, { event, words }: Told, earlier: readonly Told[]): void {
  for (let index = earlier.length - 1; index >= 0 && doubles.size < MOST_DOUBLES; index -= 1) {
    const other = earlier[index]!;
    if (!isOver(other, event) && similarity(words, other.words) >= alike) doubles.add(other.event);
  }
}

/** Whenever its size is a power of two, a shelf is rid of events that end before this one begins, and so before all later ones. */
function shelved(shelf: Told[], told: Told): Told[] {
  const isFull = shelf.length >= 8 && (shelf.length & (shelf.length - 1)) === 0;
  const kept = isFull ? shelf.filter((other) => !isOver(other, told.event)) : shelf;
  kept.push(told);
  return kept;
}

function isOver({ event }: Told, later: Compared): boolean {
  return event.date.endMax < later.date.startMin;
}

/** How much of both sets is common to them, 0–1 (Jaccard). */
function similarity(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((word) => b.includes(word)).length;
  const all = a.length + b.length - common;
  return all === 0 ? 0 : common / all;
}
