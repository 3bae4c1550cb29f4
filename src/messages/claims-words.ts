/** The parts of a toll, each in words. */
export interface TollInWords {
  readonly who: string;
  readonly group: string;
  readonly kind: string;
  readonly figure: string;
  readonly day: string | undefined;
}

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
  /** A toll in a sentence: "Selon La Gazette (le 15 mars 1927), habitants : 40 tués." */
  readonly toll: (toll: TollInWords) => string;
  /** A figure that its author has replaced since. */
  readonly earlier: string;
  readonly part: (title: string, part: number) => string;
}
