import type { ActorKindName } from './actor-kind-name.ts';

/** The words of the pages of actors and of tracks, in one language. Counts come in words: "12 événements". */
export interface ActorsWords {
  readonly title: string;
  readonly description: string;
  readonly none: string;
  readonly kinds: Readonly<Record<ActorKindName, string>>;
  /** The kind of a single one: "groupe armé". */
  readonly kindOfOne: Readonly<Record<ActorKindName, string>>;
  /** Heading of those whose kind is not told. */
  readonly noKind: string;
  readonly kind: string;
  readonly names: string;
  readonly side: string;
  /** Names that an actor no longer bears: "jusqu’en 1930". */
  readonly formerNames: string;
  readonly until: (date: string) => string;
  readonly events: string;
  readonly noEvents: string;
  /** Said where a page shows only a part of all events. */
  readonly shown: (shown: number, all: number) => string;
  readonly claims: string;
  readonly tolls: string;
  /** Names the drawing of the events of an actor or a track. */
  readonly frise: (name: string) => string;
}
