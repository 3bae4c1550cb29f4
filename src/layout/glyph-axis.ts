/** Where an axis ends, for glyphs whose ends nobody knows. Days, fractions allowed. */
export interface GlyphAxis {
  /** Open ends are drawn to here, with an arrow. */
  readonly start: number;
  readonly end: number;
  /** How far the dotted stub of an unknown end reaches after (of an unknown start: before) the last known day. */
  readonly stubAfter: (day: number) => number;
  readonly stubBefore: (day: number) => number;
  /**
   * Where in its day a mark stands whose time of day is not known: in the `middle` (the frise), or at the `start`,
   * beside the first line of its card (the rail).
   */
  readonly markAt: 'middle' | 'start';
}
