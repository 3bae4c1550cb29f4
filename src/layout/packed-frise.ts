import type { DateKind, Precision } from '../dates/event-date.ts';
import type { Status } from '../model/event.ts';
import type { TrackShape } from '../model/timeline.ts';
import type { DayStretch } from './find-folds.ts';
import type { ScaleName } from './frise.ts';

/**
 * What a page hands to its script, so that the marks can be laid out again at any zoom: dates as they were parsed,
 * scales as breakpoints. It is plain JSON, and holds no words.
 */
export interface PackedFrise {
  readonly direction: 'ltr' | 'rtl';
  readonly scales: Readonly<Record<ScaleName, PackedScale>>;
  readonly eras: readonly PackedEra[];
  /** Those that are drawn, in time order. */
  readonly events: readonly PackedEvent[];
  /** Those without a date. */
  readonly undated: readonly PackedFacts[];
}

export interface PackedScale {
  /** Days with their percentages of the axis, both rising; linear in between. */
  readonly breaks: readonly (readonly [day: number, at: number])[];
  readonly folds: readonly DayStretch[];
  /** The shortest stretch worth looking at, in percent of the axis. */
  readonly least: number;
}

export interface PackedEra {
  readonly name: string;
  /** First day, inclusive, and last, exclusive. */
  readonly from: PackedBound;
  readonly to: PackedBound;
}

/** By what an event can be filtered. */
export interface PackedFacts {
  readonly id: string;
  readonly status: Status;
  readonly places?: readonly string[];
  readonly actors?: readonly string[];
}

export interface PackedEvent extends PackedFacts {
  readonly shape: TrackShape;
  readonly date: PackedDate;
  readonly elsewhere?: readonly PackedDate[];
}

/** A day; `+` and `-` stand for the infinities, which JSON does not know. */
export type PackedBound = number | '+' | '-';

/** The parts of a date by which it is drawn; what is absent is as in a plain day. */
export interface PackedDate {
  readonly kind?: DateKind;
  /** startMin, startMax, endMin, endMax; a single one where all are the same. */
  readonly bounds: readonly PackedBound[];
  /** Ends that are open (`<`, `>`) or unknown (`[`, `]`). */
  readonly ends?: string;
  readonly start?: PackedEnd;
  /** Absent where it is the start. */
  readonly end?: PackedEnd;
  readonly members?: readonly PackedDate[];
}

export interface PackedEnd {
  /** Absent for a day. */
  readonly precision?: Precision;
  /** Second of its day, where the day is known. */
  readonly time?: number;
  readonly uncertain?: true;
  readonly slack?: number;
}
