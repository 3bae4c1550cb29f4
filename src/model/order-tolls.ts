import type { Casualties } from './event.ts';

/** A toll in its place among the others of its event. */
export interface OrderedToll {
  readonly toll: Casualties;
  /** Its author has given a later one for the same group and kind. */
  readonly isEarlier: boolean;
}

/**
 * Tolls so that they can be compared: those of one group and kind together, in the order in which each pair first
 * comes; of one author the latest first, the others marked as earlier. Nothing is added up, nothing left out.
 */
export function orderTolls(tolls: readonly Casualties[]): readonly OrderedToll[] {
  const groups = [...Map.groupBy(tolls, ({ group, kind }) => JSON.stringify([group, kind])).values()];
  return groups.flatMap((group) => {
    const byAuthor = Map.groupBy(group, ({ by, source }) => by ?? source ?? '');
    return [...byAuthor.values()].flatMap((ofAuthor) =>
      [...ofAuthor].sort(latestFirst).map((toll, index) => ({ toll, isEarlier: index > 0 })),
    );
  });
}

/** By the last day for which a toll may stand; one that names no day comes last. */
function latestFirst(a: Casualties, b: Casualties): number {
  return dayOf(b) - dayOf(a);
}

function dayOf({ asOf }: Casualties): number {
  return Math.max(Math.min(asOf?.endMax ?? -1e15, 1e15), -1e15);
}
