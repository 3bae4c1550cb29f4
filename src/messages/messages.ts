/** Every word of the interface, in one language. A language that lacks one does not compile. */
export interface Messages {
  readonly site: SiteMessages;
  readonly timeline: TimelineMessages;
  readonly event: EventMessages;
  readonly record: RecordMessages;
  readonly search: SearchPageMessages;
  readonly about: { readonly title: string; readonly description: string };
  readonly notFound: { readonly title: string; readonly text: string; readonly back: string };
}

export interface SiteMessages {
  readonly skipToContent: string;
  readonly mainNavigation: string;
  readonly timeline: string;
  readonly search: string;
  readonly method: string;
  /** Names the links to the pages of claims, actors, places, sources and corrections. */
  readonly record: string;
  readonly madeWith: string;
  readonly licence: (words: string) => string;
  readonly data: string;
  /** The dataset's own format, in a link. */
  readonly json: string;
}

export interface TimelineMessages {
  readonly eventCount: (count: number) => string;
  readonly span: (from: string, to: string) => string;
  readonly proposeEvent: string;
  /** Of the file that "propose an event" opens: its name without .mdx, and where the story goes. */
  readonly newEvent: { readonly file: string; readonly story: string };
  readonly noEvents: string;
  readonly frise: string;
  readonly skipFrise: string;
  readonly chronicle: string;
  readonly scale: string;
  readonly scales: Readonly<Record<'folded' | 'proportional' | 'sequence', string>>;
  readonly tracks: string;
  readonly otherTrack: string;
  readonly legend: string;
  readonly glyphs: GlyphMessages;
  readonly grammar: Readonly<Record<'caption' | 'drawn' | 'said' | 'means' | 'written', string>>;
  readonly undated: string;
  readonly undatedHint: string;
  /** "5 mois repliés" */
  readonly folded: (count: number, unit: 'day' | 'week' | 'month' | 'year') => string;
  readonly allHidden: string;
}

/** What each date glyph means. */
export interface GlyphMessages {
  readonly day: string;
  readonly span: string;
  readonly window: string;
  readonly imprecise: string;
  readonly approximate: string;
  readonly uncertain: string;
  readonly openStart: string;
  readonly openEnd: string;
  readonly unknown: string;
  readonly severalDates: string;
  readonly elsewhere: string;
}

export interface EventMessages {
  readonly breadcrumb: string;
  readonly position: string;
  readonly story: string;
  /** How the source puts the date: « le week-end dernier », compté depuis … */
  readonly said: (words: string) => string;
  readonly countedFrom: (day: string) => string;
  readonly basis: Readonly<Record<'stated' | 'inferred', string>>;
  readonly otherDates: string;
  readonly claims: string;
  readonly sources: string;
  readonly places: string;
  readonly actors: string;
  readonly related: string;
  readonly media: string;
  readonly corrections: string;
  readonly corrected: string;
  readonly was: string;
  readonly now: string;
  readonly why: string;
  readonly thisPage: string;
  readonly status: string;
  readonly track: string;
  readonly file: string;
  readonly proposeChange: string;
  readonly previous: string;
  readonly next: string;
  readonly neighbours: string;
}

export interface RecordMessages {
  readonly statuses: Readonly<Record<StatusName, string>>;
  readonly statusMeanings: Readonly<Record<StatusName, string>>;
  /** "selon X" */
  readonly accordingTo: (who: string) => string;
  /** "selon X, via Y" */
  readonly through: (who: string, source: string) => string;
  readonly nobodyNamed: string;
  readonly sourceCount: (count: number) => string;
  readonly singleSource: string;
  readonly toll: string;
  readonly tollCaption: string;
  readonly group: string;
  readonly figures: string;
  readonly by: string;
  readonly asOf: string;
  readonly kinds: Readonly<Record<'killed' | 'wounded' | 'captured' | 'missing' | 'displaced', string>>;
  /** "tués : 12" */
  readonly kindFigure: (kind: string, figure: string) => string;
  readonly notGiven: string;
  readonly unknown: string;
  readonly figureRange: (low: string, high: string) => string;
  readonly atLeast: (low: string) => string;
  readonly atMost: (high: string) => string;
  readonly roles: Readonly<Record<RoleName, string>>;
  readonly relations: Readonly<Record<RelationName, string>>;
  readonly alsoWritten: (variants: string) => string;
  /** UCDP where_prec 1–6. */
  readonly placePrecision: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, string>>;
  readonly issued: (day: string) => string;
  readonly accessed: (day: string) => string;
  readonly archive: string;
  readonly noAddress: string;
  readonly untitled: string;
}

export type StatusName =
  'confirmed' | 'reported' | 'claimed' | 'contested' | 'denied' | 'unverified' | 'retracted';

export type RoleName =
  | 'party'
  | 'support'
  | 'opponent'
  | 'initiator'
  | 'participant'
  | 'provider'
  | 'recipient'
  | 'speaker'
  | 'subject'
  | 'mediator'
  | 'victim';

export type RelationName =
  'followed-by' | 'follows' | 'part-of' | 'includes' | 'responds-to' | 'leads-to' | 'see-also';

export interface SearchPageMessages {
  readonly title: string;
  readonly description: string;
}
