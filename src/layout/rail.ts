import type { Fold, Tick } from './frise.ts';
import type { GlyphPart } from './glyph-part.ts';

/** The elastic rail of the chronicle, item by item. Along time: percentages of the item's real height. */
export interface Rail {
  /** How many bars stand side by side. */
  readonly columns: number;
  /** Room for all the columns beside the axis. */
  readonly widthPx: number;
  /** What comes before the first event's mark (an open start, slack); undefined when nothing does. */
  readonly lead: RailSegment | undefined;
  readonly items: readonly RailItem[];
}

/** One position in time: the events that share it, and the time from it to the next one's. */
export interface RailItem {
  readonly events: readonly string[];
  /** With long gaps folded. */
  readonly folded: RailSegment;
  /** True to time throughout; the same object as `folded` where there is nothing to fold. */
  readonly proportional: RailSegment;
  /** Least height in the proportional scale, CSS px. */
  readonly proportionalPx: number;
}

export interface RailSegment {
  readonly ticks: readonly Tick[];
  readonly bands: readonly { readonly from: number; readonly to: number }[];
  readonly fold: Fold | undefined;
  readonly bars: readonly RailBar[];
}

/** The part of one event's glyph that falls within this segment. */
interface RailBar {
  readonly id: string;
  readonly track: string | undefined;
  /** From 0, beside the axis. */
  readonly column: number;
  /** Middle of that column, counted from the axis. */
  readonly xPx: number;
  readonly parts: readonly GlyphPart[];
  readonly uncertain: boolean;
  /** From its first part to its last. */
  readonly extent: BarExtent;
}

/** The stretch of a segment that a glyph takes, percent. */
interface BarExtent {
  readonly from: number;
  readonly to: number;
  /** The glyph begins in this segment, not in an earlier one. */
  readonly begins: boolean;
  /** It ends in this segment, not in a later one. */
  readonly ends: boolean;
}
