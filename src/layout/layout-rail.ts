import { anchorDay } from '../dates/anchor-day.ts';
import { isUndated } from '../dates/is-undated.ts';
import { anchorDays } from './anchor-days.ts';
import { anchorLabel } from './anchor-label.ts';
import { barsByStretch } from './bars-by-stretch.ts';
import type { DayStretch } from './find-folds.ts';
import type { FriseInput, RailOptions } from './frise-options.ts';
import { isOneDoubt } from './is-one-doubt.ts';
import { itemFold } from './item-fold.ts';
import { knownDays } from './known-days.ts';
import { proportionalHeights } from './proportional-heights.ts';
import { railAxis } from './rail-axis.ts';
import { railBars, type DatedBar } from './rail-bars.ts';
import { columnsWidthPx } from './rail-columns.ts';
import { railSegment } from './rail-segment.ts';
import { railStretches } from './rail-stretches.ts';
import { tellsTime } from './clock-ends.ts';
import { railTicks } from './rail-ticks.ts';
import type { Rail, RailItem, RailSegment } from './rail.ts';
import { timeScale, type TimeScale } from './time-scale.ts';
import { usualGap } from './usual-gap.ts';

/** Percentage of an item that its fold takes. */
const foldPercent = 14;

/**
 * The rail beside the chronicle, for events in time order. Each anchor day is an item with all its events; its
 * segment holds the time up to the next anchor. Undated events are left to the shelf. Never mirrored.
 */
export function layoutRail(events: readonly FriseInput[], options: RailOptions): Rail {
  const dated = events.filter(({ date }) => !isUndated(date));
  const stretches = railStretches(dated);
  const bars = railBars(dated, railAxis(stretches));
  const barsOf = barsByStretch(stretches.items, bars);
  const heights = proportionalHeights(stretches.items.map(({ from, to }) => to - from));
  const days = knownDays(dated);
  const isKept = isOneDoubt(dated);
  const usualDays = usualGap(anchorDays(dated));
  const eventsAt = Map.groupBy(dated, ({ date }) => anchorDay(date)!);

  const itemOf = (stretch: DayStretch, index: number): RailItem => {
    const here = eventsAt.get(stretch.from)!;
    const isLast = index === stretches.items.length - 1;
    const within = barsOf[index]!;
    const draw = (scale: TimeScale): RailSegment => ({
      ticks: railTicks(
        scale,
        anchorLabel(
          here.map(({ date }) => date),
          options.language,
          dayForm(stretch),
        ),
        here.length,
        options.language,
        here.some(tellsTime),
      ),
      ...railSegment(scale, within, isLast),
    });
    const fold = itemFold(stretch, days, usualDays, isKept);
    const proportional = draw(timeScale(stretch.from, stretch.to));
    const folded = fold ? draw(timeScale(stretch.from, stretch.to, [fold], foldPercent)) : proportional;
    return { events: here.map(({ id }) => id), folded, proportional, proportionalPx: heights[index]! };
  };

  const columns = Math.max(0, ...bars.map(({ column }) => column + 1));
  return {
    columns,
    widthPx: columnsWidthPx(columns),
    lead: leadOf(stretches.lead, bars),
    items: stretches.items.map(itemOf),
  };
}

function leadOf(stretch: DayStretch | undefined, bars: readonly DatedBar[]): RailSegment | undefined {
  return stretch && { ticks: [], ...railSegment(timeScale(stretch.from, stretch.to), bars, false) };
}

/** The day of the week tells days apart in a dense item; in a long one the year matters more. */
function dayForm({ from, to }: DayStretch): 'weekday-tick' | 'short' {
  return to - from <= 21 ? 'weekday-tick' : 'short';
}
