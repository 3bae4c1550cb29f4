import type { TimelineEvent } from './event.ts';
import type { Timeline } from './timeline.ts';
import type { WithdrawnEvent } from './withdrawn-event.ts';

/** What stands at `events/<id>/`: an event, one that was withdrawn, or the way to an event that has another id now. */
export type EventAddress =
  | { readonly id: string; readonly event: TimelineEvent }
  | { readonly id: string; readonly withdrawn: WithdrawnEvent }
  | { readonly id: string; readonly moved: MovedEvent };

/** The event to which a former address leads. */
export type MovedEvent = Pick<WithdrawnEvent, 'id' | 'title'>;

/** All addresses of events that a timeline has or had: its events in time order, withdrawn ones, former ids. */
export function eventAddresses({
  events,
  withdrawn,
}: Pick<Timeline, 'events' | 'withdrawn'>): readonly EventAddress[] {
  return [
    ...events.map((event) => ({ id: event.id, event })),
    ...withdrawn.map((event) => ({ id: event.id, withdrawn: event })),
    ...[...events, ...withdrawn].flatMap((event) => event.formerIds.map((id) => ({ id, moved: event }))),
  ];
}
