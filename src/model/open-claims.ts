import { compareNames } from './compare-names.ts';
import type { Claim, TimelineEvent } from './event.ts';
import { STATUSES } from './event.ts';
import { nameOfActor } from './name-of-actor.ts';
import type { Timeline } from './timeline.ts';

/** A claim, and the event that holds it. */
export interface PlacedClaim {
  readonly event: TimelineEvent;
  readonly claim: Claim;
}

/** As many claims as a page may hold and stay small. */
export const mostClaims = 150;

/** Every claim below confirmed, in the order of the events and of each one's own list. */
export function openClaims({ events }: Pick<Timeline, 'events'>): readonly PlacedClaim[] {
  return events.flatMap((event) =>
    event.claims.filter(({ status }) => status !== 'confirmed').map((claim) => ({ event, claim })),
  );
}

/** The same, what is better established first; among equals in the order given. */
export function claimsByStatus(claims: readonly PlacedClaim[]): readonly PlacedClaim[] {
  return STATUSES.flatMap((status) => claims.filter(({ claim }) => claim.status === status));
}

/** The same, by the name of who claims, in the order of the language's letters; those of nobody named last. */
export function claimsByClaimant(
  claims: readonly PlacedClaim[],
  timeline: Pick<Timeline, 'actors' | 'language'>,
): readonly PlacedClaim[] {
  const compare = compareNames(timeline.language);
  const named = claims.flatMap((placed) => {
    const { by } = placed.claim;
    return by === undefined ? [] : [{ placed, by, name: nameOfActor(timeline, by) }];
  });
  const ordered = named.sort((a, b) => compare(a.name, b.name) || (a.by < b.by ? -1 : +(a.by > b.by)));
  return [...ordered.map(({ placed }) => placed), ...claims.filter(({ claim }) => claim.by === undefined)];
}
