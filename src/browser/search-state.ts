/** The filters of the search, in the order in which an address names them. */
export const FACETS = ['track', 'status', 'actor', 'place', 'period'] as const;
export type Facet = (typeof FACETS)[number];

/** What a search page shows; it is written in the page's address. */
export interface SearchState {
  /** Words looked for, without surplus space. */
  readonly query: string;
  /** By filter, the ids that may show, in the order of their letters; none chosen means all. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly order: 'relevance' | 'date';
}

export const nothingChosen: SearchState['chosen'] = {
  track: [],
  status: [],
  actor: [],
  place: [],
  period: [],
};

/** Whether any filter is set. */
export function isFiltered({ chosen }: Pick<SearchState, 'chosen'>): boolean {
  return FACETS.some((facet) => chosen[facet].length > 0);
}
