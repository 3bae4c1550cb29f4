/** The words of corrections, withdrawn and renamed events, the history of files and the feeds, in one language. */
export interface CorrectionsWords {
  /** Of the page of all corrections. */
  readonly page: CorrectionsPageWords;
  readonly withdrawn: WithdrawnWords;
  /** Of the page at a former address. */
  readonly moved: { readonly text: string; readonly leads: string };
  /** What git tells of a file. */
  readonly file: Readonly<Record<'created' | 'modified' | 'history', string>>;
  readonly feeds: Readonly<Record<'events' | 'corrections', FeedWords>>;
  /** What stands before the text that a word labels: "Avant : " */
  readonly before: (label: string) => string;
}

export interface CorrectionsPageWords {
  readonly title: string;
  readonly description: string;
  readonly none: string;
  readonly count: (count: number) => string;
  /** Leads to the feed. */
  readonly follow: string;
}

export interface WithdrawnWords {
  /** Beside a title. */
  readonly badge: string;
  readonly notice: string;
  /** Names the day of the withdrawal. */
  readonly on: string;
  readonly why: string;
  /** A link to an event that was withdrawn, where other links bear the title alone. */
  readonly link: (title: string) => string;
  readonly all: string;
}

export interface FeedWords {
  readonly title: (timeline: string) => string;
  readonly subtitle: string;
  /** That so many entries are not in the feed, because no day of theirs is known. */
  readonly leftOut: (count: number) => string;
}
