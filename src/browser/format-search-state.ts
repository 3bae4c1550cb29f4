import type { SearchState } from './search-state.ts';
import { FACETS } from './search-state.ts';

/** The query part of the page's address for a state, `?…` or nothing; `readSearchState` reads the same state from it. */
export function formatSearchState({ query, chosen, order }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of FACETS) for (const value of chosen[facet]) parameters.append(facet, value);
  if (order === 'date') parameters.set('sort', order);
  const words = parameters.toString();
  return words === '' ? '' : `?${words}`;
}
