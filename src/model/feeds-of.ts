import { feedDay } from './feed-day.ts';
import { oncePer } from './once-per.ts';
import type { Timeline } from './timeline.ts';

/** Which feeds a timeline has. */
export interface Feeds {
  readonly events: boolean;
  readonly corrections: boolean;
}

type Dated = Pick<Timeline, 'events' | 'withdrawn' | 'history'>;

/**
 * A feed must say when it last changed: one without a dated entry is not made, since that day would be invented. Worked
 * out once for a timeline, since every page asks.
 */
export const feedsOf = oncePer((timeline: Dated): Feeds => {
  const { events, withdrawn } = timeline;
  const corrected = events.some(({ corrections }) => corrections.some(({ on }) => feedDay(on) !== undefined));
  return {
    events: corrected || events.some(({ id }) => isKnown(timeline, id)),
    corrections: corrected || withdrawn.some((event) => feedDay(event.withdrawn.on) !== undefined),
  };
});

function isKnown(timeline: Pick<Timeline, 'history'>, id: string): boolean {
  const { created, modified } = timeline.history.get(id) ?? {};
  return created !== undefined || modified !== undefined;
}
