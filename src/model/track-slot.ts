import type { Timeline, TrackShape } from './timeline.ts';

/** How a track's events are marked: `slot` is its place among the tracks from 1, 0 for events without a track. */
export interface TrackSlot {
  readonly slot: number;
  readonly name: string | undefined;
  /** Palette number, 0 for ink. */
  readonly colour: number;
  readonly shape: TrackShape;
}

const noTrack: TrackSlot = { slot: 0, name: undefined, colour: 0, shape: 'disc' };

/** The marks of the track with that id; those of "no track" when there is none. */
export function trackSlot(timeline: Pick<Timeline, 'tracks'>, id: string | undefined): TrackSlot {
  const index = timeline.tracks.findIndex((track) => track.id === id);
  const track = timeline.tracks[index];
  return track === undefined ? noTrack : { ...track, slot: index + 1 };
}
