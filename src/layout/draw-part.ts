import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import { chartOf } from './chart-of.ts';
import type { Frise } from './frise.ts';
import { layoutFrise } from './layout-frise.ts';

/** The frise of some events of a timeline, folded, on their tracks alone. */
export function drawPart(
  timeline: Timeline,
  events: readonly TimelineEvent[],
  direction: 'ltr' | 'rtl',
): Frise {
  const tracks = timeline.tracks.filter(({ id }) => events.some(({ track }) => track === id));
  const { eras, language } = timeline;
  const { inputs, options } = chartOf({ events, tracks, eras, language }, direction);
  return layoutFrise(inputs, { ...options, scale: 'folded' });
}
