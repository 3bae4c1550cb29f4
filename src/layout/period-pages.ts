import type { Period } from './period.ts';

/** A period with the ways that lead from its page. */
export interface PeriodPage {
  readonly period: Period;
  /** From the whole timeline down to the period around this one. */
  readonly trail: readonly Period[];
  /** Of a page that lists events, the page before and after it in time; of another, the period beside it. */
  readonly previous: Period | undefined;
  readonly next: Period | undefined;
}

/** The pages of all periods within a whole, which has its own; in the order of time, longer ones before their parts. */
export function periodPages(whole: Period): readonly PeriodPage[] {
  const lists = listsOf(whole);
  const places = new Map(lists.map((list, index) => [list, index]));
  const pagesIn = (period: Period, trail: readonly Period[]): readonly PeriodPage[] =>
    period.children.flatMap((child, index) => {
      const beside = places.has(child) ? lists : period.children;
      const at = places.get(child) ?? index;
      const way = [...trail, period];
      const page = { period: child, trail: way, previous: beside[at - 1], next: beside[at + 1] };
      return [page, ...pagesIn(child, way)];
    });
  return pagesIn(whole, []);
}

/** The periods that list events, in the order of time. */
export function listsOf(period: Period): readonly Period[] {
  return period.children.length === 0 ? [period] : period.children.flatMap(listsOf);
}

/** Ids of all events of a period, in the order of time. */
export function eventsWithin(period: Period): readonly string[] {
  return listsOf(period).flatMap(({ events }) => events);
}

/** The page of the latest events; undefined for a whole that needs no pages within it. */
export function latestPage(whole: Period): PeriodPage | undefined {
  return periodPages(whole).findLast(({ period }) => period.children.length === 0);
}
