/** The words of sources, of how many carry an event, and of citing, in one language. */
export interface SourcesWords {
  readonly title: string;
  readonly description: string;
  readonly none: string;
  readonly count: (count: number) => string;
  readonly meter: SourceMeterWords;
  readonly facts: SourceFactWords;
  readonly uses: SourceUseWords;
  readonly cite: CiteWords;
}

/** How many sources carry an event; counts come in words: "3 sources". */
export interface SourceMeterWords {
  readonly single: string;
  /** "3 sources, dont 2 indépendantes" */
  readonly someIndependent: (sources: string, independent: number) => string;
  /** "3 sources indépendantes" */
  readonly allIndependent: (count: number) => string;
  /** Of which nobody has said that any two are independent. */
  readonly noneKnown: (sources: string) => string;
}

/** What is known of a source itself. */
export interface SourceFactWords {
  readonly kind: string;
  /** By CSL type; one that is not there is shown as it is written. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly author: string;
  readonly publisher: string;
  readonly issued: string;
  readonly accessed: string;
  readonly language: string;
  readonly original: string;
  /** In a line: leads to the original. */
  readonly readOriginal: string;
  readonly archive: string;
  readonly readArchive: string;
  readonly noArchive: string;
  readonly independentOf: string;
  readonly noIndependence: string;
  readonly note: string;
  readonly unknown: string;
}

/** What rests on a source. */
export interface SourceUseWords {
  readonly title: string;
  readonly nothing: string;
  readonly events: (count: number) => string;
  /** "3 événements, dont 2 sur cette seule source"; not said of none. */
  readonly ofWhichSingle: (events: string, count: number) => string;
  /** "3 événements, tous sur cette seule source" */
  readonly allSingle: (events: string, count: number) => string;
  readonly claim: string;
  readonly toll: string;
  readonly dateSaid: string;
  readonly otherDate: string;
  /** Of an event that does not name it among its own sources. */
  readonly inPart: string;
}

export interface CiteWords {
  readonly event: string;
  readonly source: string;
  readonly hint: string;
  readonly plain: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser does not let a page copy: the text is selected. */
  readonly selected: string;
  readonly all: string;
}

/** Those that the script says; the others are in the page. */
export type CopySpeech = Pick<CiteWords, 'copied' | 'selected'>;
