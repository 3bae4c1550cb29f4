/** The words of the pages of claims, in one language. */
export interface ClaimsWords {
  readonly title: string;
  readonly description: string;
  readonly count: (count: number) => string;
  readonly none: string;
  readonly byStatus: string;
  readonly byClaimant: string;
  /** Heading of the claims of those whom no source names. */
  readonly nobody: string;
  /** Said where claims disagree and stand side by side. */
  readonly disagree: string;
  /** Of a mark on the axis. */
  readonly contested: string;
  /** Of an event that is not contested itself, but in what is claimed of it. */
  readonly someContested: string;
}
