/** What `npm run new` asks and says, in one language. The sentences about what cannot stand are those of the check. */
export interface NewEventWords {
  /** The whole answer to --help. */
  readonly help: (statuses: readonly string[]) => string;
  readonly questions: NewEventQuestions;
  readonly choices: NewEventChoices;
  readonly faults: NewEventFaults;
  readonly report: NewEventReport;
}

/** Each stands before the place where one answers. */
export interface NewEventQuestions {
  readonly title: string;
  readonly date: string;
  /** Above the dates that the words may mean. */
  readonly whichDate: string;
  /** Above a doubt about the date, which has been printed. */
  readonly keepDate: string;
  readonly track: string;
  readonly source: string;
  readonly nextSource: string;
  readonly place: string;
  readonly nextPlace: string;
  readonly summary: string;
  readonly id: string;
  /** Below the text of the file. */
  readonly write: string;
  readonly newSource: NewSourceQuestions;
  readonly newPlace: Readonly<Record<'name' | 'id', string>>;
}

type NewSourceQuestions = Readonly<Record<'publisher' | 'title' | 'issued' | 'url' | 'id', string>>;

export interface NewEventChoices {
  /** How to choose from a list: which keys. */
  readonly keys: string;
  readonly noTrack: string;
  readonly noSource: string;
  readonly noOtherSource: string;
  readonly noPlace: string;
  readonly noOtherPlace: string;
  /** Before the nearest of what exists, when nothing begins so. */
  readonly didYouMean: (name: string) => string;
  /** `typed` is what was looked for, empty when nothing was. */
  readonly addSource: (typed: string) => string;
  readonly addPlace: (typed: string) => string;
  readonly otherDate: string;
  readonly keep: (date: string) => string;
  readonly instead: (date: string) => string;
  readonly yes: string;
  readonly no: string;
}

/** Why an answer or an option cannot stand. */
export interface NewEventFaults {
  readonly noValue: (option: string) => string;
  readonly givenTwice: (option: string) => string;
  readonly tooMuch: (typed: string) => string;
  readonly lacking: (options: readonly string[]) => string;
  readonly titleEmpty: string;
  readonly ambiguousDate: (typed: string, dates: readonly string[]) => string;
  readonly severalMeant: (typed: string, ids: readonly string[]) => string;
  readonly noTracks: (typed: string) => string;
  readonly idTaken: (id: string, file: string) => string;
  readonly badFolder: (folder: string) => string;
  readonly sourceUnnamed: string;
  /** A file to which nothing can be added safely; `lines` is what to write in it by hand. */
  readonly cannotAdd: (file: string, lines: string) => string;
  readonly exists: (file: string) => string;
  readonly timelineUnreadable: string;
  readonly nothingWritten: string;
}

export interface NewEventReport {
  /** There is no terminal to ask on. */
  readonly noTerminal: string;
  readonly understood: (facts: {
    readonly date: string;
    readonly words: string;
    readonly precision: string | undefined;
  }) => string;
  readonly wrongWeekday: (said: string, words: string) => string;
  readonly written: (files: readonly string[]) => string;
  readonly otherErrors: string;
  readonly next: (facts: {
    readonly file: string;
    readonly files: readonly string[];
    readonly check: string;
    readonly id: string;
  }) => string;
}
