import type { FindEvents } from './find-events.ts';
import type { Pagefind } from './pagefind.ts';
import { pagefindOptions } from './pagefind-options.ts';
import type { SearchState } from './search-state.ts';
import { isFiltered } from './search-state.ts';

/** What more events hold than that is first looked for among the most important ones. */
const mostRanked = 1000;

/**
 * What can be shown at once, without counts. Pagefind 1.5 compares each page that it finds with each match, so that its
 * work grows with the square of their number: of a word that thousands of events hold, these are the best of the most
 * important ones (`model/search-tier.ts`), while `total` is how many hold it.
 */
export const findFirst: FindEvents = async (pagefind, state) =>
  (await findImportant(pagefind, state)) ?? (await findPlainly(pagefind, state));

/** Without filters, which make a search take twice as long. */
const findPlainly: FindEvents = async (pagefind, state) => {
  const { results } = await pagefind.search(state.query || null, pagefindOptions(state));
  return { results, total: results.length, counts: undefined };
};

/** Undefined where so few events hold the words that all of them are ranked as fast; where the order is another; and for words within quotation marks, whose matches are not known before they are looked at. */
async function findImportant(
  pagefind: Pagefind,
  state: SearchState,
): Promise<Awaited<ReturnType<FindEvents>> | undefined> {
  const { query, order } = state;
  if (query === '' || query.includes('"') || order === 'date' || isFiltered(state)) return undefined;
  const found = await pagefind.search(query, { filters: { tier: { any: ['0'] } } });
  const { results, unfilteredResultCount: total } = found;
  if (results.length !== total && (total <= mostRanked || results.length === 0)) return undefined;
  return { results, total, counts: undefined };
}
