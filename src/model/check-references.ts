import { nearestWord } from './nearest-word.ts';

export type ReferenceKind = 'track' | 'source' | 'place' | 'actor' | 'event';

/** That something names another thing by its id. */
export interface Reference {
  readonly to: ReferenceKind;
  readonly id: string;
}

/** What may be named. A kind whose list is undefined could not be read, and is not checked. */
export type KnownIds = Readonly<Record<ReferenceKind, readonly string[] | undefined>>;

export interface BrokenReference<R extends Reference> {
  readonly reference: R;
  /** The id that was probably meant. */
  readonly guess: string | undefined;
  readonly known: readonly string[];
}

/** Each guess is a look at all ids, and whoever has broken more needs other help. */
export const MOST_GUESSES = 300;

/**
 * The references that lead nowhere, in the order given, the first `MOST_GUESSES` ids with a guess.
 * An event's former id leads nowhere either, and `renamed` (former id → id) says what to write instead.
 */
export function checkReferences<R extends Reference>(
  references: readonly R[],
  known: KnownIds,
  renamed: ReadonlyMap<string, string> = new Map(),
): readonly BrokenReference<R>[] {
  const sets = new Map(Object.entries(known).map(([kind, ids]) => [kind, ids && new Set(ids)]));
  const guesses = new Map<string, string | undefined>();
  const guess = ({ to, id }: Reference, ids: readonly string[]): string | undefined => {
    const name = `${to} ${id}`;
    if (!guesses.has(name) && guesses.size < MOST_GUESSES) guesses.set(name, nearestWord(id, ids));
    return guesses.get(name);
  };
  return references.flatMap((reference) => {
    const { to, id } = reference;
    const ids = known[to];
    if (ids === undefined || sets.get(to)?.has(id) === true) return [];
    const meant = (to === 'event' ? renamed.get(id) : undefined) ?? guess(reference, ids);
    return [{ reference, guess: meant, known: ids }];
  });
}
