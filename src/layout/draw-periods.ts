import { importanceOf } from '../model/importance.ts';
import type { Timeline } from '../model/timeline.ts';
import { chartOf } from './chart-of.ts';
import type { DensityBar } from './density.ts';
import type { Overview } from './overview.ts';
import { layoutOverview } from './overview.ts';
import { partOfTimeline } from './part-of-timeline.ts';
import { periodAt } from './period-at.ts';
import { eventsWithin } from './period-pages.ts';
import type { Period } from './period.ts';

/** The density of a part of a timeline, and the periods to which its bars lead. */
export interface PeriodsDrawing {
  readonly overview: Overview;
  readonly targets: readonly DensityTarget[];
}

/** The bars that lead to one period, and the stretch to click, in percent of the axis. */
export interface DensityTarget {
  readonly period: Period;
  readonly bars: readonly DensityBar[];
  readonly from: number;
  readonly to: number;
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
  const groups = Map.groupBy(overview.bars, (bar) => periodAt(period.children, bar)!);
  return { overview, targets: [...groups].map(([child, bars]) => targetOf(child, bars)) };
}

function targetOf(period: Period, bars: readonly DensityBar[]): DensityTarget {
  const from = Math.min(...bars.map(({ at }) => at));
  return { period, bars, from, to: Math.max(...bars.map(({ at, width }) => at + width)) };
}
