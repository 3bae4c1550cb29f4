import { daysBetween } from './days-between.ts';
import type { DayStretch } from './find-folds.ts';

/** A stretch of an item in which nothing begins or ends is folded from this many times the usual gap on … */
const timesUsual = 8;
/** … and when it takes at least this share of the item. */
const leastShare = 0.5;

/**
 * What to fold of a rail's item: its longest stretch without a known day inside that `isKept` does not name, if that
 * stands out; `days` are the timeline's known days, ascending. A little of it stays visible at each side: a usual gap,
 * but a fiftieth at most, and never less than a day.
 */
export function itemFold(
  item: DayStretch,
  days: readonly number[],
  usualDays: number,
  isKept: (stretch: DayStretch) => boolean,
): DayStretch | undefined {
  const limits = [item.from, ...daysBetween(days, item.from, item.to), item.to];
  let longest: DayStretch = { from: item.from, to: item.from };
  for (let index = 1; index < limits.length; index += 1) {
    const stretch = { from: limits[index - 1]!, to: limits[index]! };
    if (stretch.to - stretch.from <= longest.to - longest.from) continue;
    if (!isKept(stretch)) longest = stretch;
  }
  const length = longest.to - longest.from;
  if (length < timesUsual * usualDays || length < leastShare * (item.to - item.from)) return undefined;
  const margin = Math.max(1, Math.min(usualDays, Math.floor(length / 50)));
  return { from: longest.from + margin, to: longest.to - margin };
}
