import type { FriseMark } from './frise.ts';
import type { StretchPart } from './glyph-part.ts';

/** Where the words that name a ghost bar stand: in a row of their own below the frise, on the side that has more room. */
export interface GhostLabel {
  /** Middle of the bar, percent. */
  readonly at: number;
  /** The stretch that the words may take, percent; they stand at the end of it that is `at`. */
  readonly from: number;
  readonly to: number;
  /** From 0. */
  readonly row: number;
}

/** One label for each ghost bar of a mark, in the order of the dates that they stand for; none without a mark. */
export function ghostLabels(mark: Pick<FriseMark, 'parts'> | undefined): readonly GhostLabel[] {
  return (mark?.parts ?? [])
    .filter((part): part is StretchPart => part.part === 'ghost')
    .map(({ from, to }, row) => {
      const at = Math.round((from + to) * 50) / 100;
      return at < 50 ? { at, from: at, to: 100, row } : { at, from: 0, to: at, row };
    });
}
