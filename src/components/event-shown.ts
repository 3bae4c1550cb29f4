import type { LocatorMap } from '../layout/maps/locator-map.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';

/** An event beside whose story its facts are told. */
export interface EventShown {
  readonly timeline: Timeline;
  readonly event: TimelineEvent;
  /** Of its places; none on a page that tells several events: the pages of the places have them. */
  readonly maps: readonly LocatorMap[];
  /** Its id on a page that tells several events. */
  readonly among?: string | undefined;
}
