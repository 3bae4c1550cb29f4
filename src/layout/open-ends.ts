import { isUndated } from '../dates/is-undated.ts';
import type { FriseInput } from './frise-options.ts';

/** Whether anything drawn, other sources' dates included, goes on without limit before the first or after the last known day. */
export function openEnds(events: readonly Pick<FriseInput, 'date' | 'datesElsewhere'>[]): {
  readonly before: boolean;
  readonly after: boolean;
} {
  const drawn = events
    .flatMap(({ date, datesElsewhere }) => [date, ...datesElsewhere])
    .filter((date) => !isUndated(date));
  return {
    before: drawn.some(({ startMin }) => startMin === -Infinity),
    after: drawn.some(({ endMax }) => endMax === Infinity),
  };
}
