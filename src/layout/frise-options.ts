import type { EventDate } from '../dates/event-date.ts';
import type { Era } from '../model/timeline.ts';
import type { ScaleName } from './frise.ts';

/** What a drawing needs to know of an event. */
export interface FriseInput {
  readonly id: string;
  readonly date: EventDate;
  /** Id of its track; undefined puts it on a last lane of its own. */
  readonly track: string | undefined;
  /** What other sources say, drawn as ghosts beside the preferred date. */
  readonly datesElsewhere: readonly EventDate[];
}

export interface FriseOptions {
  readonly scale: ScaleName;
  /** Ids of the tracks; the lanes follow their order, also where a track has no event. */
  readonly tracks: readonly string[];
  readonly eras: readonly Era[];
  /** BCP 47 tag of the tick labels. */
  readonly language: string;
  /** `rtl` mirrors the axis: time runs from right to left. Default `ltr`. */
  readonly direction?: 'ltr' | 'rtl';
  /** Height of one row of a lane, CSS px; 24 keeps the targets of two rows apart. Default 24. */
  readonly rowPx?: number;
  /** Room above the lanes for the tick labels, CSS px. Default 20. */
  readonly topPx?: number;
  /** Width of the narrowest plot, CSS px: no mark is harder to hit there than anywhere. Default 260. */
  readonly narrowestPx?: number;
  /** Least width of what can be clicked on the narrowest plot, CSS px (WCAG 2.2, 2.5.8). Default 24. */
  readonly targetPx?: number;
}

export const friseDefaults = {
  direction: 'ltr',
  rowPx: 24,
  topPx: 20,
  narrowestPx: 260,
  targetPx: 24,
} as const satisfies Partial<FriseOptions>;

/** The rail needs of the options only what does not depend on the width of a plot. */
export type RailOptions = Pick<FriseOptions, 'language'>;
