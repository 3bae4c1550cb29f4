/** The words of the pages of periods, in one language. */
export interface PeriodsWords {
  /** Names the overview of how many events there are when. */
  readonly density: string;
  /** Heading of the list of periods. */
  readonly periods: string;
  /** A period that needs several pages: "27 juillet 2024, page 2". */
  readonly part: (period: string, part: number) => string;
  /** Names the links to the periods around. */
  readonly navigation: string;
  readonly previous: string;
  readonly next: string;
  readonly whole: string;
}
