/** The words of the pages of periods, in one language. */
export interface PeriodsWords {
  /** Names the overview of how many events there are when. */
  readonly density: string;
  /** Heading of the list of periods. */
  readonly periods: string;
  /** Names the links to the periods around. */
  readonly navigation: string;
  readonly previous: string;
  readonly next: string;
  readonly whole: string;
}
