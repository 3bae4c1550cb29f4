import type { PagefindOptions } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

type Choices = Pick<SearchState, 'query' | 'tracks' | 'statuses' | 'order'>;

/** How Pagefind is asked for a state: any of the chosen values of a filter will do; without words, by date. */
export function pagefindOptions({ query, tracks, statuses, order }: Choices): PagefindOptions {
  return {
    filters: {
      ...(tracks.length > 0 && { track: { any: tracks } }),
      ...(statuses.length > 0 && { status: { any: statuses } }),
    },
    ...((order === 'date' || query === '') && { sort: { rank: 'asc' } }),
  };
}
