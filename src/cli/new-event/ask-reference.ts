import type { Choice, Conversation } from './conversation.ts';
import { askSearch } from './conversation.ts';
import { beginningWith, labelOf, nearestKnown } from './find-known.ts';
import type { KnownThing } from './known-things.ts';

/** What was chosen: something that exists, nothing, or something to add under the name that was typed. */
export type ChosenReference =
  | { readonly chosen: 'known'; readonly id: string }
  | { readonly chosen: 'none' }
  | { readonly chosen: 'new'; readonly typed: string };

export interface ReferenceQuestion {
  readonly message: string;
  readonly known: readonly KnownThing[];
  /** Words for choosing nothing. */
  readonly none: string;
  /** Words for adding what was typed; undefined where nothing can be added. */
  readonly add: ((typed: string) => string) | undefined;
}

/** Asks for a track, a source or a place by a few letters of its name. Without any, Enter chooses nothing. */
export function askReference(
  conversation: Conversation,
  { message, known, none, add }: ReferenceQuestion,
): Promise<ChosenReference> {
  const choiceOf = (thing: KnownThing, name = labelOf(thing)): Choice<ChosenReference> => ({
    name,
    value: { chosen: 'known', id: thing.id },
  });
  const nothing: Choice<ChosenReference> = { name: none, value: { chosen: 'none' } };
  const adding = (typed: string): readonly Choice<ChosenReference>[] =>
    add === undefined ? [] : [{ name: add(typed), value: { chosen: 'new', typed } }];
  const { didYouMean } = conversation.words.choices;
  return askSearch(conversation, message, (typed) => {
    if (typed === '') return [nothing, ...known.map((thing) => choiceOf(thing)), ...adding('')];
    const found = beginningWith(typed, known);
    const nearest = found.length === 0 ? nearestKnown(typed, known) : undefined;
    return [
      ...found.map((thing) => choiceOf(thing)),
      ...(nearest === undefined ? [] : [choiceOf(nearest, didYouMean(labelOf(nearest)))]),
      ...adding(typed),
      nothing,
    ];
  });
}
