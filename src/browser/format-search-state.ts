import type { SearchState } from './search-state.ts';

/** The query part of the page's address for a state, `?…` or nothing; `readSearchState` reads the same state from it. */
export function formatSearchState({ query, tracks, statuses, order }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const track of tracks) parameters.append('track', track);
  for (const status of statuses) parameters.append('status', status);
  if (order === 'date') parameters.set('sort', order);
  const words = parameters.toString();
  return words === '' ? '' : `?${words}`;
}
