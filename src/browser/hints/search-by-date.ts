import type { FoundEvents } from '../find-events.ts';
import type { FilterCounts, Pagefind, PagefindResult } from '../pagefind.ts';
import { pagefindOptions } from '../pagefind-options.ts';
import type { Facet, SearchState } from '../search-state.ts';
import { FACETS, isFiltered } from '../search-state.ts';
import { dateOfQuery } from './date-of-query.ts';
import type { PackedDays } from './event-days.ts';
import { unpackDays } from './event-days.ts';
import { eventsWithin } from './events-within.ts';
import { loadHint } from './load-hint.ts';

/** Counting needs the events themselves: of more than that, none are counted. */
const mostCounted = 60;

/** The events of the date that a query is; undefined when it is none, or no event may have been then. */
export async function searchByDate(
  pagefind: Pagefind,
  state: SearchState,
  hints: string,
  language: string,
): Promise<FoundEvents | undefined> {
  const days = unpackDays((await loadHint(`${hints}days.json`)) as PackedDays);
  const date = dateOfQuery(state.query, days, language);
  if (date === undefined) return undefined;
  const ranks = eventsWithin(days, date.spans);
  if (ranks.length === 0) return undefined;
  const all = await allInOrder(pagefind);
  // Where an event is not indexed, the places of those after it are not known.
  if (all.length !== days.length) return undefined;
  const hits = (state.order === 'date' ? ranks.toSorted((a, b) => a - b) : ranks).map((rank) => all[rank]!);
  const [passing, counts] = await Promise.all([passingFilters(pagefind, state), countByFilter(hits, state)]);
  const results = hits.filter(({ id }) => passing?.has(id) ?? true);
  return {
    results,
    total: results.length,
    counts,
    understood: { as: 'date', words: date.words },
  };
}

const ordered = new WeakMap<Pagefind, Promise<readonly PagefindResult[]>>();

/** Every event in the order of the timeline; asked for once, as it takes long where they are many. */
function allInOrder(pagefind: Pagefind): Promise<readonly PagefindResult[]> {
  const found =
    ordered.get(pagefind) ?? pagefind.search(null, { sort: { rank: 'asc' } }).then(({ results }) => results);
  ordered.set(pagefind, found);
  found.catch(() => ordered.delete(pagefind));
  return found;
}

async function passingFilters(
  pagefind: Pagefind,
  state: SearchState,
): Promise<ReadonlySet<string> | undefined> {
  if (!isFiltered(state)) return undefined;
  const { results } = await pagefind.search(null, pagefindOptions({ ...state, query: '' }));
  return new Set(results.map(({ id }) => id));
}

async function countByFilter(
  hits: readonly PagefindResult[],
  { chosen }: SearchState,
): Promise<FilterCounts | undefined> {
  if (hits.length > mostCounted) return undefined;
  const pages = await Promise.all(hits.map((hit) => hit.data()));
  const passes = (filters: FilterValues, facet: Facet): boolean =>
    chosen[facet].length === 0 || (filters[facet] ?? []).some((value) => chosen[facet].includes(value));
  return Object.fromEntries(
    FACETS.map((facet) => {
      const others = FACETS.filter((other) => other !== facet);
      const values = pages
        .filter(({ filters }) => others.every((other) => passes(filters, other)))
        .flatMap(({ filters }) => filters[facet] ?? []);
      return [facet, tally(values)];
    }),
  );
}

type FilterValues = Readonly<Record<string, readonly string[]>>;

function tally(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
