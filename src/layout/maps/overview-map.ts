import type { MapLabel } from './locator-map.ts';

/** One place, or several that would overlap. Px. */
export interface OverviewMark {
  readonly x: number;
  readonly y: number;
  /** Ids, in the order in which the places were given. */
  readonly places: readonly string[];
  /** Of a mark of several places, from 1, in reading order; undefined for a single place. */
  readonly number: number | undefined;
  /** Its position is known to no better than a district. */
  readonly vague: boolean;
}

/** All places of a timeline on one sheet. Px of a sheet that begins at 0, 0; paths are SVG path data. */
export interface OverviewMap {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The sheet itself, or the outline of the whole Earth. */
  readonly sea: string;
  readonly land: string;
  readonly borders: string;
  readonly marks: readonly OverviewMark[];
  readonly labels: readonly MapLabel[];
  /** Radius of what can be clicked around a mark. */
  readonly hitPx: number;
}

export interface OverviewOptions {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly widthPx: number;
  /** Of a map of a region; that of the whole Earth has the height of its projection. */
  readonly heightPx: number;
}

/** Half of the side of what can be clicked, px; on the narrowest page the sheet is drawn a tenth smaller. */
export const HIT_PX = 14;
