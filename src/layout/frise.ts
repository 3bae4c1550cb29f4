import type { GlyphPart } from './glyph-part.ts';

export const SCALES = ['folded', 'proportional', 'sequence'] as const;
/** Long gaps folded; strictly proportional; one step an event. */
export type ScaleName = (typeof SCALES)[number];

/** The horizontal overview. Along time: percentages of the plot's width, mirrored for right-to-left. Across: CSS px. */
export interface Frise {
  readonly scale: ScaleName;
  readonly heightPx: number;
  /** Where the lanes begin and end; tick labels stand above `topPx`. */
  readonly topPx: number;
  readonly bottomPx: number;
  readonly lanes: readonly FriseLane[];
  /** Weekends, where a day is wide enough to be told apart. */
  readonly bands: readonly { readonly from: number; readonly to: number }[];
  readonly eras: readonly {
    readonly id: string;
    readonly name: string;
    readonly from: number;
    readonly to: number;
    /** Where its name begins (`start`) or, close to the end of the plot, where it ends (`end`): SVG's text-anchor. */
    readonly nameAt: number;
    readonly nameAnchor: 'start' | 'end';
    /** Base line of its name; names that would touch stand below each other. */
    readonly nameYPx: number;
  }[];
  readonly ticks: readonly Tick[];
  readonly folds: readonly Fold[];
  readonly marks: readonly FriseMark[];
}

export interface FriseLane {
  /** Track id; undefined for the only lane of a timeline without tracks. */
  readonly track: string | undefined;
  readonly topPx: number;
  readonly heightPx: number;
}

export interface Tick {
  /** Percentage of the axis. */
  readonly at: number;
  /** Formatted in the timeline's language; '' for a tick without a label. */
  readonly label: string;
  /** The label fits from this tier of plot width on, without touching another (see TIERS_PX). */
  readonly tier: number;
  readonly major: boolean;
}

/** A long gap without events, drawn shorter than it is. */
export interface Fold {
  readonly at: number;
  /** What is folded, for words: "5 mois repliés". */
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

export interface FriseMark {
  readonly id: string;
  readonly track: string | undefined;
  /** Middle of its row. */
  readonly yPx: number;
  readonly parts: readonly GlyphPart[];
  /** Dashed strokes. */
  readonly uncertain: boolean;
  /** The stretch to click: at least 24 px wide on the narrowest plot. */
  readonly hitFrom: number;
  readonly hitTo: number;
}

/** Least plot widths, in px, at which the labels of tier 0, 1, 2 … are shown. */
export const TIERS_PX = [0, 320, 480, 640, 800, 960] as const;
