/** The words about events that have no page of their own, in one language. */
export interface EventPagesWords {
  /** In the build's output, why events are told together; `files` is what the site would have else, `most` what hosts take. */
  readonly together: (count: number, files: number, most: number) => string;
  /** In the build's output, that the site has more files than some hosts take. */
  readonly tooManyFiles: (files: number, most: number) => string;
  /** On the page for addresses that do not exist: what became of the addresses of events. */
  readonly moved: string;
  /** The link to the search there. */
  readonly search: string;
  /** While the event is looked for. */
  readonly looking: string;
  /** The link from the latest events to all of their period. */
  readonly allOfPeriod: (count: number) => string;
}
