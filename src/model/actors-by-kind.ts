import { compareNames } from './compare-names.ts';
import { nameIn } from './name-in.ts';
import type { Actor, ActorKind, Timeline } from './timeline.ts';
import { ACTOR_KINDS } from './timeline.ts';

/** The actors of one kind; of those without one, `kind` is undefined. */
export interface ActorGroup {
  readonly kind: ActorKind | undefined;
  readonly actors: readonly Actor[];
}

/** The actors of a timeline by kind, in the order of `ACTOR_KINDS`, each kind by name; kinds without actors are left out. */
export function actorsByKind({
  actors,
  language,
}: Pick<Timeline, 'actors' | 'language'>): readonly ActorGroup[] {
  const compare = compareNames(language);
  const nameOf = ({ names, id }: Actor): string => nameIn(names, language) ?? id;
  const sorted = [...actors.values()].sort((a, b) => compare(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : 1));
  return [...ACTOR_KINDS, undefined]
    .map((kind) => ({ kind, actors: sorted.filter((actor) => actor.kind === kind) }))
    .filter((group) => group.actors.length > 0);
}
