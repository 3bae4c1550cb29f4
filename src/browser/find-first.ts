import type { FindEvents } from './find-events.ts';
import type { Pagefind, PagefindOptions } from './pagefind.ts';
import { pagefindOptions } from './pagefind-options.ts';
import type { SearchState } from './search-state.ts';
import { isFiltered } from './search-state.ts';

/** What more events hold than that is first looked for among the most important ones. */
const mostRanked = 1000;

/**
 * What can be shown at once, without counts. Pagefind 1.5 compares each page that it finds with each match, so that its
 * work grows with the square of their number: of words that thousands of events hold, these are the best of the most
 * important ones, or the earliest ones (`model/searched-first.ts`), while `total` is how many hold the words; of words
 * within quotation marks, and within filters, that is not known so soon. Within filters the earliest are those of the
 * events that pass (`lean/make-searches-lean.ts`): of these, the earliest of all may hold none.
 */
export const findFirst: FindEvents = async (pagefind, state) =>
  (await findAmongFirst(pagefind, state)) ?? (await findPlainly(pagefind, state));

/** Without filters, which make a search take twice as long. */
const findPlainly: FindEvents = async (pagefind, state) => {
  const { results } = await pagefind.search(state.query || null, pagefindOptions(state));
  return { results, total: results.length, counts: undefined };
};

/** As `findFirst`, but never without the number of all: where that is not known so soon, it looks for all at once. */
export const findCounted: FindEvents = (pagefind, state) =>
  isSoonCounted(state) ? findFirst(pagefind, state) : findPlainly(pagefind, state);

/** Undefined where so few events hold the words that all of them are ranked as fast. */
async function findAmongFirst(
  pagefind: Pagefind,
  state: SearchState,
): Promise<Awaited<ReturnType<FindEvents>> | undefined> {
  if (state.query === '') return undefined;
  const { filters, ...order } = pagefindOptions(state);
  const found = await pagefind.search(state.query, {
    ...order,
    filters: { ...filters, ...firstFilter(state) },
  });
  const { results, unfilteredResultCount } = found;
  if (results.length === 0 && unfilteredResultCount > 0) return undefined;
  if (results.length === unfilteredResultCount) return { results, total: results.length, counts: undefined };
  if (!isSoonCounted(state)) return { results, total: undefined, counts: undefined };
  if (unfilteredResultCount <= mostRanked) return undefined;
  return { results, total: unfilteredResultCount, counts: undefined };
}

/** Words within quotation marks, and filters, are known to fit only once each event that holds the words is looked at. */
function isSoonCounted(state: SearchState): boolean {
  return !state.query.includes('"') && !isFiltered(state);
}

function firstFilter(state: SearchState): PagefindOptions['filters'] {
  return state.order === 'date' && isFiltered(state)
    ? { earliest: { any: ['100'] } }
    : { first: { any: [state.order] } };
}
