import { importanceOf } from '../model/importance.ts';
import type { Timeline } from '../model/timeline.ts';
import { chartOf } from './chart-of.ts';
import type { Overview } from './overview.ts';
import { layoutOverview } from './overview.ts';
import { partOfTimeline } from './part-of-timeline.ts';
import { periodAt } from './period-at.ts';
import { eventsWithin } from './period-pages.ts';
import type { Period } from './period.ts';

/** The density of a part of a timeline, and where each of its bars leads. */
export interface PeriodsDrawing {
  readonly overview: Overview;
  readonly targets: readonly Period[];
}

/** Draws how the events of a period are spread over its own; undefined when it has none within it. */
export function drawPeriods(
  whole: Timeline,
  period: Period,
  direction: 'ltr' | 'rtl',
): PeriodsDrawing | undefined {
  if (period.children.length === 0) return undefined;
  const timeline = partOfTimeline(whole, { events: eventsWithin(period) });
  const importance = importanceOf(whole.events);
  const { inputs, options } = chartOf(timeline, direction);
  const named = inputs.map((input, index) => ({
    ...input,
    title: timeline.events[index]!.title,
    importance: importance.get(input.id) ?? 0,
  }));
  const overview = layoutOverview(named, period, options);
  return { overview, targets: overview.bars.map((bar) => periodAt(period, bar) ?? period) };
}
