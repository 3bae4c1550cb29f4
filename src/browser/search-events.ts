import type { FindEvents, FoundEvents } from './find-events.ts';
import type { Pagefind } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

export interface SearchManner {
  /** Address of Pagefind's script, beside which the site keeps its hints. */
  readonly index: string;
  readonly language: string;
  /** How words are looked for. */
  readonly find: FindEvents;
}

/**
 * What a query means to find: the events of a date when it is one; else those of its words, or of the nearest words when
 * those are found nowhere. Where the hints for it do not come, the
 * words find what they find.
 */
export async function searchEvents(
  pagefind: Pagefind,
  state: SearchState,
  { index, language, find }: SearchManner,
): Promise<FoundEvents> {
  const hints = index.replace(/pagefind\/pagefind\.js$/, 'search/');
  const dated = await byDate(pagefind, state, hints, language).catch(() => undefined);
  if (dated !== undefined) return dated;
  const found = await find(pagefind, state);
  if (state.query === '') return found;
  const { searchNearest } = await import('./hints/search-nearest.ts');
  return searchNearest(pagefind, state, { found, find, hints }).catch(() => found);
}

/** Only what may be a date has the dates loaded. */
async function byDate(
  pagefind: Pagefind,
  state: SearchState,
  hints: string,
  language: string,
): Promise<FoundEvents | undefined> {
  if (!/\p{Nd}|si[eè]cle|century|قرن/iu.test(state.query)) return undefined;
  const { searchByDate } = await import('./hints/search-by-date.ts');
  return searchByDate(pagefind, state, hints, language);
}
