import type { PagefindOptions } from './pagefind.ts';
import type { SearchState } from './search-state.ts';
import { FACETS } from './search-state.ts';

/** How Pagefind is asked for a state: any of the chosen values of a filter will do; without words, by date. */
export function pagefindOptions({ query, chosen, order }: SearchState): PagefindOptions {
  const set = FACETS.filter((facet) => chosen[facet].length > 0);
  return {
    filters: Object.fromEntries(set.map((facet) => [facet, { any: chosen[facet] }])),
    ...((order === 'date' || query === '') && { sort: { rank: 'asc' } }),
  };
}
