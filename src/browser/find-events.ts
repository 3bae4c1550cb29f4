import type { FilterCounts, Pagefind, PagefindResult } from './pagefind.ts';
import { pagefindOptions } from './pagefind-options.ts';
import type { SearchState } from './search-state.ts';

export interface FoundEvents {
  readonly results: readonly PagefindResult[];
  /** By filter and value: how many events would show if that value alone were chosen in its filter. */
  readonly counts: FilterCounts;
}

/** Searches for a state. A filter's own choice does not change its counts, so each is searched without it too. */
export async function findEvents(pagefind: Pagefind, state: SearchState): Promise<FoundEvents> {
  await pagefind.filters();
  const search = (asked: SearchState) => pagefind.search(asked.query || null, pagefindOptions(asked));
  const found = search(state);
  const [{ results }, byTrack, byStatus] = await Promise.all([
    found,
    state.tracks.length === 0 ? found : search({ ...state, tracks: [] }),
    state.statuses.length === 0 ? found : search({ ...state, statuses: [] }),
  ]);
  return {
    results,
    counts: { track: byTrack.filters['track'] ?? {}, status: byStatus.filters['status'] ?? {} },
  };
}
