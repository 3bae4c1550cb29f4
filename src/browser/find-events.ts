import type { FilterCounts, Pagefind, PagefindResult } from './pagefind.ts';
import { pagefindOptions } from './pagefind-options.ts';
import type { SearchState } from './search-state.ts';
import { FACETS } from './search-state.ts';

export interface FoundEvents {
  /** The best first; fewer than `total` where there are too many to rank at once. */
  readonly results: readonly PagefindResult[];
  /** Undefined where it is not known so soon. */
  readonly total: number | undefined;
  /** By filter and value: how many events would show if that value alone were chosen in its filter; undefined where that is not counted. */
  readonly counts: FilterCounts | undefined;
  /** What the query was taken for, where that is not its words: others, or a date. */
  readonly understood?: { readonly as: 'words' | 'date'; readonly words: string };
}

/** A way to look for the words of a state. */
export type FindEvents = (pagefind: Pagefind, state: SearchState) => Promise<FoundEvents>;

/** Searches for a state. A filter's own choice does not change its counts, so each is searched without it too. */
export async function findEvents(pagefind: Pagefind, state: SearchState): Promise<FoundEvents> {
  await pagefind.filters();
  const search = (asked: SearchState) => pagefind.search(asked.query || null, pagefindOptions(asked));
  const found = search(state);
  const counts = FACETS.map(async (facet) => {
    const isSet = state.chosen[facet].length > 0;
    const { filters } = await (isSet
      ? search({ ...state, chosen: { ...state.chosen, [facet]: [] } })
      : found);
    return [facet, filters[facet] ?? {}] as const;
  });
  const { results } = await found;
  return { results, total: results.length, counts: Object.fromEntries(await Promise.all(counts)) };
}
