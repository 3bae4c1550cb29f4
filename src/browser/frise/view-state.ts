import type { ScaleName } from '../../layout/frise.ts';

/** The facets by which the page's events can be filtered, in the order in which an address names them. */
export const FACETS = ['status', 'place', 'actor'] as const;
export type Facet = (typeof FACETS)[number];

/** What of the events is shown; '' filters nothing. */
export interface EventFilter {
  readonly facets: Readonly<Record<Facet, string>>;
  readonly text: string;
}

/** What a reader has chosen to see of a page; it is written in the page's address, so that a view can be cited. */
export interface ViewState {
  readonly scale: ScaleName;
  /** Dates as `readMoment` reads them; undefined for all of the frise. */
  readonly stretch: { readonly from: string; readonly to: string } | undefined;
  /** Those shown; '' is for events without a track; undefined for all. */
  readonly tracks: readonly string[] | undefined;
  readonly filter: EventFilter;
}
