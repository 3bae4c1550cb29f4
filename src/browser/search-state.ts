/** What a search page shows; it is written in the page's address. */
export interface SearchState {
  /** Words looked for, without surplus space. */
  readonly query: string;
  /** Ids of the tracks that may show; none chosen means all. In the order of their letters, like the statuses. */
  readonly tracks: readonly string[];
  readonly statuses: readonly string[];
  readonly order: 'relevance' | 'date';
}
