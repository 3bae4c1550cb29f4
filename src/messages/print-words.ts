/** The words that only paper bears, in one language. */
export interface PrintWords {
  /** The last day on which what the sheets show is known to have changed. */
  readonly changed: (day: string) => string;
}
