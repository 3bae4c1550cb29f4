/** A page of the navigation. */
export type SiteSection =
  'timeline' | 'claims' | 'actors' | 'places' | 'sources' | 'corrections' | 'about' | 'search';
