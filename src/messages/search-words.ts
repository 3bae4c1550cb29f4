import type { PluralForms } from './plural-forms.ts';

/**
 * The words of the search, in one language, as data: the page writes them into the attributes of its elements, and the
 * scripts hold none. `{q}` stands for what was typed.
 */
export interface SearchWords {
  readonly box: SearchBoxWords;
  readonly panel: SearchPanelWords;
}

/** The words of a search whose query was understood as something else. */
export interface UnderstoodWords {
  /** `{q}` for the words found, `{typed}` for those typed, `{count}` for how many results. */
  readonly nearest: string;
  /** `{date}` for the date in words, `{count}` for how many results. */
  readonly dated: string;
}

/** Of the search box on every page. */
export interface SearchBoxWords {
  readonly label: string;
  readonly placeholder: string;
  /** Names the list of suggestions for those who hear it. */
  readonly suggestions: string;
  readonly all: string;
  readonly results: PluralForms;
  readonly none: string;
  readonly understood: UnderstoodWords;
}

/** Of the search page. */
export interface SearchPanelWords {
  readonly label: string;
  readonly submit: string;
  readonly tracks: string;
  readonly statuses: string;
  readonly facets: Readonly<Record<'actor' | 'place' | 'period', string>>;
  /** To which periods an event belongs. */
  readonly periodsOfEvent: string;
  /** The choice of the events that name no time. */
  readonly undated: string;
  /** Leads from the most frequent values to all. */
  readonly allValues: Readonly<Record<'actor' | 'place', string>>;
  readonly order: string;
  readonly orders: Readonly<Record<'relevance' | 'date', string>>;
  readonly clear: string;
  readonly start: string;
  readonly searching: string;
  readonly results: PluralForms;
  readonly none: string;
  readonly noneFiltered: string;
  readonly understood: UnderstoodWords;
  /** Why an event was found whose text does not hold the words: `{name}` stands for another spelling, or words of a source. */
  readonly spelt: string;
  readonly said: string;
  readonly more: PluralForms;
  readonly failed: string;
  /** In the development server, which makes no index. */
  readonly noIndex: string;
  readonly noScript: string;
  readonly readTimeline: string;
  /** Turns the key / on and off. */
  readonly shortcut: string;
}

/** Those that the scripts say; the others are in the page. */
export type SearchBoxSpeech = Pick<SearchBoxWords, 'all' | 'results' | 'none' | 'understood'>;
export type SearchPanelSpeech = Pick<
  SearchPanelWords,
  | 'start'
  | 'searching'
  | 'results'
  | 'none'
  | 'noneFiltered'
  | 'understood'
  | 'spelt'
  | 'said'
  | 'more'
  | 'failed'
>;
