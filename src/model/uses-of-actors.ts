import type { Casualties, TimelineEvent } from './event.ts';
import { oncePer } from './once-per.ts';
import type { PlacedClaim } from './open-claims.ts';
import type { Timeline } from './timeline.ts';

/** A toll, and the event that holds it. */
export interface PlacedToll {
  readonly event: TimelineEvent;
  readonly toll: Casualties;
}

/** All that a timeline says of an actor, each in the order of the events. */
export interface ActorUse {
  /** In which it took part, each once. */
  readonly events: readonly TimelineEvent[];
  /** That it made. */
  readonly claims: readonly PlacedClaim[];
  /** That it gave, or refused to give. */
  readonly tolls: readonly PlacedToll[];
}

/** What there is on each actor, by its id. Worked out once for a timeline. */
export const usesOfActors = oncePer((timeline: Timeline): ReadonlyMap<string, ActorUse> => {
  const uses = new Map(
    [...timeline.actors.keys()].map((id) => [
      id,
      { events: [] as TimelineEvent[], claims: [] as PlacedClaim[], tolls: [] as PlacedToll[] },
    ]),
  );
  for (const event of timeline.events) {
    for (const id of new Set(event.actors.map(({ actor }) => actor))) uses.get(id)?.events.push(event);
    for (const claim of event.claims) uses.get(claim.by ?? '')?.claims.push({ event, claim });
    for (const toll of event.casualties) uses.get(toll.by ?? '')?.tolls.push({ event, toll });
  }
  return uses;
});
