import { foldText } from '../../dates/fold-text.ts';
import { nearestWord } from '../../model/nearest-word.ts';
import type { KnownThing } from './known-things.ts';

/** How a thing is written in a list from which one chooses. */
export function labelOf({ id, name }: KnownThing): string {
  return name === id ? id : `${name} · ${id}`;
}

/** Everything that one can call it by. */
function wordsFor(thing: KnownThing): readonly string[] {
  return [thing.id, thing.name, labelOf(thing), ...thing.spellings];
}

/** Those meant by a whole id or name, case and accents apart: the one with that id, else all with that name. */
export function meantBy(typed: string, known: readonly KnownThing[]): readonly KnownThing[] {
  const exact = known.filter(({ id }) => id === typed);
  if (exact.length > 0) return exact;
  const folded = foldText(typed);
  return known.filter((thing) => wordsFor(thing).some((word) => foldText(word) === folded));
}

/** Those with a word that begins with what was typed, then those that hold it elsewhere. */
export function beginningWith(typed: string, known: readonly KnownThing[]): readonly KnownThing[] {
  const folded = foldText(typed);
  const places = known.map((thing) => ({ thing, at: placeOf(folded, wordsFor(thing).map(foldText)) }));
  return [0, 1].flatMap((wanted) => places.filter(({ at }) => at === wanted).map(({ thing }) => thing));
}

/** 0 at the beginning of a word, 1 inside one, undefined nowhere. */
function placeOf(part: string, texts: readonly string[]): 0 | 1 | undefined {
  if (texts.some((text) => text.startsWith(part) || text.includes(` ${part}`))) return 0;
  return texts.some((text) => text.includes(part)) ? 1 : undefined;
}

/** The one whose id or name is nearly what was typed. */
export function nearestKnown(typed: string, known: readonly KnownThing[]): KnownThing | undefined {
  const words = known.flatMap((thing) => wordsFor(thing).map((word) => ({ word, thing })));
  const nearest = nearestWord(
    typed,
    words.map(({ word }) => word),
  );
  return words.find(({ word }) => word === nearest)?.thing;
}
