import type { Casualties } from './event.ts';

/** A toll in its place among the others of its event. */
export interface OrderedToll {
  readonly toll: Casualties;
  /** Its author has given one for a later day, of the same group and kind. */
  readonly isEarlier: boolean;
}

/**
 * Tolls so that they can be compared: those of one group and kind together, in the order in which each pair first
 * comes; of one author the latest first, those of earlier days marked. Nobody named is nobody's earlier figure, and a
 * toll without a day is not earlier than another. Nothing is added up, nothing left out.
 */
export function orderTolls(tolls: readonly Casualties[]): readonly OrderedToll[] {
  const groups = [...Map.groupBy(tolls, ({ group, kind }) => JSON.stringify([group, kind])).values()];
  return groups.flatMap((group) => {
    const byAuthor = Map.groupBy(group, authorOf);
    return [...byAuthor].flatMap(([author, ofAuthor]) => {
      const sorted = [...ofAuthor].sort((a, b) => dayOf(b) - dayOf(a));
      const latest = dayOf(sorted[0]!);
      return sorted.map((toll) => ({
        toll,
        isEarlier: author !== '' && toll.asOf !== undefined && dayOf(toll) < latest,
      }));
    });
  });
}

/** The one who says it, or else the source that does; '' for nobody. */
function authorOf({ by, source }: Casualties): string {
  return by ?? source ?? '';
}

/** The last day for which a toll may stand, among finite numbers; without a day, before all. */
function dayOf({ asOf }: Casualties): number {
  const farthest = Number.MAX_SAFE_INTEGER;
  return Math.max(-farthest, Math.min(farthest, asOf?.endMax ?? -farthest));
}
