import type { Status } from '../../model/event.ts';
import type { PackedDate } from '../packed-frise.ts';

/**
 * What a page loads of one period of a large timeline: plain JSON. Each file has one or several, as an object with the tiles
 * by their names.
 */
export interface Tile {
  /** The periods within it, in the order of time; none of a period that lists its events. */
  readonly children: readonly TileLink[];
  /**
   * Of a period with others in it: for each of `TILE_BINS` equal parts of its time, how many events are placed there, by
   * lane. Empty for a period that lists its events.
   */
  readonly density: readonly (readonly number[])[];
  /**
   * In rank order. All events of a period that lists its own; of another, those that are shown before its parts are
   * looked at, and those that reach beyond the part they belong to.
   */
  readonly events: readonly TileEvent[];
}

export const TILE_BINS = 96;

/** A period, as the one around it knows it. */
export interface TileLink {
  /** Its name, which tells its file: `fileOfTile`. */
  readonly tile: string;
  readonly name: string;
  /** Its page, below the top of the site. */
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface TileEvent {
  readonly id: string;
  readonly title: string;
  /** Its date in words, and what they say of how precise it is. */
  readonly said: string;
  readonly note?: string;
  readonly status: Status;
  readonly contested?: true;
  /** Where it is told, below the top of the site, if it has no page of its own. */
  readonly path?: string;
  readonly lane: number;
  readonly places?: readonly string[];
  readonly actors?: readonly string[];
  readonly date: PackedDate;
  readonly elsewhere?: readonly PackedDate[];
  /** The day by which its period is chosen. */
  readonly at: number;
  /** Level and row of `placeMarks`; absent where no level has room for it. */
  readonly place?: readonly [level: number, row: number];
}
