import type { TimelineEvent } from './event.ts';
import type { Part } from './parts-of.ts';
import { partsOf } from './parts-of.ts';
import type { Timeline, Track } from './timeline.ts';

/** As many cards as a page may hold and stay small. */
const mostEvents = 150;

/** The pages of all tracks, at least one for each: its events in time order. */
export function trackPages({
  tracks,
  events,
}: Pick<Timeline, 'tracks' | 'events'>): readonly { track: Track; part: Part<TimelineEvent> }[] {
  const byTrack = Map.groupBy(events, ({ track }) => track);
  return tracks.flatMap((track) =>
    partsOf(byTrack.get(track.id) ?? [], mostEvents).map((part) => ({ track, part })),
  );
}
