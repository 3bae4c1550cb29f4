import type { EventDate } from '../../dates/event-date.ts';
import type { TrackShape } from '../../model/timeline.ts';

/** An event as the script draws it. */
export interface FriseEvent {
  readonly id: string;
  readonly date: EventDate;
  readonly elsewhere: readonly EventDate[];
  readonly shape: TrackShape;
}
