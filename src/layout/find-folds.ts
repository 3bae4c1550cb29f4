/** A stretch of days, `from` inclusive, `to` exclusive. */
export interface DayStretch {
  readonly from: number;
  readonly to: number;
}

export interface FoldOptions {
  /** A gap is folded when it is at least this many times as long as the usual one … */
  readonly timesUsual: number;
  /** … and takes at least this share of what is left when every longer gap is folded. */
  readonly leastShare: number;
  /** The most folds. */
  readonly most: number;
  /** Share of the kept time that stays visible on each side of a fold, so that marks stand clear of it. */
  readonly marginShare: number;
}

export const foldDefaults = {
  timesUsual: 8,
  leastShare: 0.2,
  most: 8,
  marginShare: 0.03,
} as const satisfies FoldOptions;

/**
 * The gaps worth folding among ascending days (`knownDays`): those that stand out from `usualDays`, the usual time
 * from one event to the next, and would take a good part of the drawing; equal gaps are never folded, however long.
 * Nor is any that `kept` holds. In time order.
 */
export function findFolds(
  days: readonly number[],
  usualDays: number,
  kept: readonly DayStretch[] = [],
  options: FoldOptions = foldDefaults,
): readonly DayStretch[] {
  const gaps = days.slice(1).map((to, index) => ({ from: days[index]!, to }));
  const keptGaps = new Set(kept.map(name));
  const longestFirst = gaps
    .filter((gap) => !keptGaps.has(name(gap)))
    .sort((a, b) => length(b) - length(a) || a.from - b.from);
  const folded: DayStretch[] = [];
  let left = gaps.reduce((sum, gap) => sum + length(gap), 0);
  for (const gap of longestFirst.slice(0, options.most)) {
    if (length(gap) < options.timesUsual * usualDays || length(gap) < options.leastShare * left) break;
    folded.push(gap);
    left -= length(gap);
  }
  const margin = Math.max(1, Math.ceil(left * options.marginShare));
  return folded
    .map(({ from, to }) => ({ from: from + margin, to: to - margin }))
    .filter((fold) => length(fold) > 2 * margin)
    .sort((a, b) => a.from - b.from);
}

function length({ from, to }: DayStretch): number {
  return to - from;
}

function name({ from, to }: DayStretch): string {
  return `${from}/${to}`;
}
