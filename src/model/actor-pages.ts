import { actorsByKind } from './actors-by-kind.ts';
import type { TimelineEvent } from './event.ts';
import type { PlacedClaim } from './open-claims.ts';
import type { Part } from './parts-of.ts';
import { partsOf } from './parts-of.ts';
import type { Actor, Timeline } from './timeline.ts';
import type { PlacedToll } from './uses-of-actors.ts';
import { usesOfActors } from './uses-of-actors.ts';

/** A page of an actor: what of all that there is on it this one shows. */
export interface ActorPage {
  readonly actor: Actor;
  readonly events: Part<TimelineEvent>;
  readonly claims: Part<PlacedClaim>;
  readonly tolls: Part<PlacedToll>;
  /** From 1. */
  readonly number: number;
  readonly parts: number;
}

/** As many as a page may hold and stay small. */
const most = { actors: 150, events: 150, claims: 100, tolls: 100 } as const;

/** The pages of all actors, at least one for each; a list that is at its end leaves the last pages to the others. */
export function actorPages(timeline: Timeline): readonly ActorPage[] {
  return [...usesOfActors(timeline)].flatMap(([id, use]) => {
    const events = partsOf(use.events, most.events);
    const claims = partsOf(use.claims, most.claims);
    const tolls = partsOf(use.tolls, most.tolls);
    const parts = Math.max(events.length, claims.length, tolls.length);
    return Array.from({ length: parts }, (_, index) => ({
      actor: timeline.actors.get(id)!,
      events: events[index] ?? atItsEnd(events),
      claims: claims[index] ?? atItsEnd(claims),
      tolls: tolls[index] ?? atItsEnd(tolls),
      number: index + 1,
      parts,
    }));
  });
}

/** All actors, by kind and name, in lists of what a page can show; at least one list. */
export function actorLists(timeline: Pick<Timeline, 'actors' | 'language'>): readonly Part<Actor>[] {
  return partsOf(
    actorsByKind(timeline).flatMap(({ actors }) => actors),
    most.actors,
  );
}

function atItsEnd<Item>(parts: readonly Part<Item>[]): Part<Item> {
  return { ...parts.at(-1)!, items: [] };
}
