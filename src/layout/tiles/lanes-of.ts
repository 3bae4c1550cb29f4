import type { Timeline } from '../../model/timeline.ts';

/** The lanes of a frise that all the events of a timeline share. */
export interface Lanes {
  /** Ids of their tracks in order; undefined for the last one, of events without a track, where there are such. */
  readonly tracks: readonly (string | undefined)[];
  readonly rows: number;
}

/** About so many rows are as high as a frise may be, and as many as a single lane may have. */
const mostRows = 15;
const mostOfOne = 8;

export function lanesOf({ tracks, events }: Pick<Timeline, 'tracks' | 'events'>): Lanes {
  const ids = new Set<string | undefined>(tracks.map(({ id }) => id));
  const needsLast = tracks.length === 0 || events.some(({ track }) => !ids.has(track));
  const all = [...ids, ...(needsLast ? [undefined] : [])];
  return { tracks: all, rows: Math.max(1, Math.min(mostOfOne, Math.floor(mostRows / all.length))) };
}

/** Which of the lanes an event stands in. */
export function laneOf({ tracks }: Lanes, track: string | undefined): number {
  const index = tracks.indexOf(track);
  return index === -1 ? tracks.length - 1 : index;
}
