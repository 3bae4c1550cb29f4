import type { SearchState } from './search-state.ts';
import { tidyQuery } from './tidy-query.ts';

/** Reads `?q=…&track=…&track=…&status=…&sort=date`; an unknown order is by relevance, and a value counts once. */
export function readSearchState(parameters: URLSearchParams): SearchState {
  return {
    query: tidyQuery(parameters.get('q') ?? ''),
    tracks: valuesOf(parameters, 'track'),
    statuses: valuesOf(parameters, 'status'),
    order: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

function valuesOf(parameters: URLSearchParams, name: string): readonly string[] {
  return [...new Set(parameters.getAll(name))].filter((value) => value !== '').sort();
}
