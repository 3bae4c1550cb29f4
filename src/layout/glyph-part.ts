/**
 * A date as it is drawn: a few parts along an axis. The same parts serve the frise (inline axis), the rail (block
 * axis) and the legend.
 *
 * Positions are percentages of the axis, 0–100, two decimals, already mirrored where the text runs right to left,
 * so that `from` ≤ `to` always holds.
 */
export type GlyphPart = StretchPart | FadePart | PointPart | ArrowPart;

/** `core` certainly within; `outline` possibly within; `line` a bracket's stroke; `stub` dotted, end unknown; `ghost` another source's date. */
export interface StretchPart {
  readonly part: 'core' | 'outline' | 'line' | 'stub' | 'ghost';
  readonly from: number;
  readonly to: number;
}

/** Slack of an approximate end: full at `solid`, gone at the other side. */
interface FadePart {
  readonly part: 'fade';
  readonly from: number;
  readonly to: number;
  readonly solid: 'from' | 'to';
  /** Of a fade cut at the end of its axis: where all of it would lie, in part beyond 0–100. Paint that, clipped to the axis. */
  readonly whole?: { readonly from: number; readonly to: number };
}

/** `mark` the track's own shape, filled; `hollow` the same, outlined and dashed (uncertain); `diamond` hollow, a moment in a window; `cap` the limit of a bracket; `bound` the stated limit of an approximate end; `query` a question mark. */
export interface PointPart {
  readonly part: 'mark' | 'hollow' | 'diamond' | 'cap' | 'bound' | 'query';
  readonly at: number;
}

/** Goes on beyond the drawing. */
export interface ArrowPart {
  readonly part: 'arrow';
  readonly at: number;
  /** Towards which end of the axis it points. */
  readonly toward: 'from' | 'to';
}
