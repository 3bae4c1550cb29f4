/** What a list of at most so many values holds, and how many it leaves out. */
export interface MostFrequent {
  readonly ids: readonly string[];
  readonly left: number;
}

/** The ids that occur most often, at most `most` of them; those that occur equally often in the order of their letters. */
export function mostFrequent(occurrences: Iterable<string>, most: number): MostFrequent {
  const counts = new Map<string, number>();
  for (const id of occurrences) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = [...counts]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([id]) => id);
  return { ids: ids.slice(0, most), left: Math.max(0, ids.length - most) };
}
