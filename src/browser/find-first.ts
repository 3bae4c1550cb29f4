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
 * important ones (`model/search-tier.ts`), while `total` is how many hold it; of words within quotation marks
 * that is not known so soon.
 */
export const findFirst: FindEvents = async (pagefind, state) =>
  (await findImportant(pagefind, state)) ?? (await findPlainly(pagefind, state));

/** Without filters, which make a search take twice as long. */
const findPlainly: FindEvents = async (pagefind, state) => {
  const { results } = await pagefind.search(state.query || null, pagefindOptions(state));
  return { results, total: results.length, counts: undefined };
};

/** As `findFirst`, but never without the number of all: of words within quotation marks it looks for all at once. */
export const findCounted: FindEvents = (pagefind, state) =>
  isPhrase(state) ? findPlainly(pagefind, state) : findFirst(pagefind, state);

/** Undefined where so few events hold the words that all of them are ranked as fast, and where the order is another. */
async function findImportant(
  pagefind: Pagefind,
  state: SearchState,
): Promise<Awaited<ReturnType<FindEvents>> | undefined> {
  const { query, order } = state;
  if (query === '' || order === 'date' || isFiltered(state)) return undefined;
  const found = await pagefind.search(query, { filters: { tier: { any: ['0'] } } });
  const { results, unfilteredResultCount } = found;
  if (results.length === 0 && unfilteredResultCount > 0) return undefined;
  if (isPhrase(state)) return { results, total: undefined, counts: undefined };
  const isAll = results.length === unfilteredResultCount;
  if (!isAll && unfilteredResultCount <= mostRanked) return undefined;
  return { results, total: unfilteredResultCount, counts: undefined };
}

/** Whether it has words within quotation marks: how many events hold them is not known before each is looked at. */
function isPhrase({ query }: SearchState): boolean {
  return query.includes('"');
}
