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
  /** "selon La Gazette : 40 tués" */
  readonly toll: (who: string, figure: string) => string;
  /** A figure that its author has replaced since. */
  readonly earlier: string;
  readonly part: (title: string, part: number) => string;
}
