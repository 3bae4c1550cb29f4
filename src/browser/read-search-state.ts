import type { SearchState } from './search-state.ts';
import { FACETS } from './search-state.ts';
import { tidyQuery } from './tidy-query.ts';

/** Reads `?q=…&track=…&track=…&actor=…&period=2024-08&sort=date`; an unknown order is by relevance, and a value counts once. */
export function readSearchState(parameters: URLSearchParams): SearchState {
  return {
    query: tidyQuery(parameters.get('q') ?? ''),
    chosen: Object.fromEntries(
      FACETS.map((facet) => [facet, valuesOf(parameters, facet)]),
    ) as SearchState['chosen'],
    order: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

function valuesOf(parameters: URLSearchParams, name: string): readonly string[] {
  return [...new Set(parameters.getAll(name))].filter((value) => value !== '').sort();
}
