/** What this site uses of Pagefind's JavaScript interface (version 1.5). */
export interface Pagefind {
  readonly init: () => Promise<void>;
  /** Loads every filter; before that a search counts none. */
  readonly filters: () => Promise<FilterCounts>;
  /** Without a term, everything that passes the filters. */
  readonly search: (term: string | null, options: PagefindOptions) => Promise<PagefindResults>;
  /** There where Pagefind searches beside the page, in a worker: not in an index without events, nor in a copy for a disk. */
  readonly createInstance?: unknown;
}

export interface PagefindOptions {
  readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** How many pages have each value, by filter and value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindResults {
  readonly results: readonly PagefindResult[];
  /** How many pages match the term without the filters; of a phrase, how many hold its words. */
  readonly unfilteredResultCount: number;
  /** Of the pages that match the term and the filters. */
  readonly filters: FilterCounts;
}

export interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  /** With the site's base path. */
  readonly url: string;
  /** HTML: text with `<mark>` around what was found. */
  readonly excerpt: string;
  /** The whole text that is searched, escaped as the excerpt is. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
