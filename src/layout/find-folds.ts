/** A stretch of days, `from` inclusive, `to` exclusive. */
export interface DayStretch {
  readonly from: number;
  readonly to: number;
}

/** A gap is folded when it is at least this many times as long as the usual one … */
const timesUsual = 8;
/** … and takes at least this share of what is left when every longer gap is folded. */
const leastShare = 0.2;
/** The most folds. */
const mostFolds = 8;
/** Share of the kept time that stays visible on each side of a fold, so that marks stand clear of it. */
const marginShare = 0.03;

/**
 * The gaps worth folding among ascending days (`knownDays`): those that stand out from `usualDays`, the usual time
 * from one event to the next, and would take a good part of the drawing; equal gaps are never folded, however long.
 * Nor is any that `isKept` names. In time order.
 */
export function findFolds(
  days: readonly number[],
  usualDays: number,
  isKept: (gap: DayStretch) => boolean,
): readonly DayStretch[] {
  const gaps = days.slice(1).map((to, index) => ({ from: days[index]!, to }));
  const longestFirst = gaps.toSorted((a, b) => length(b) - length(a) || a.from - b.from);
  const folded: DayStretch[] = [];
  let left = gaps.reduce((sum, gap) => sum + length(gap), 0);
  for (const gap of longestFirst) {
    if (length(gap) < timesUsual * usualDays || length(gap) < leastShare * left) break;
    if (isKept(gap)) continue;
    if (folded.length === mostFolds) break;
    folded.push(gap);
    left -= length(gap);
  }
  const margin = Math.max(1, Math.ceil(left * marginShare));
  return folded
    .map(({ from, to }) => ({ from: from + margin, to: to - margin }))
    .filter((fold) => length(fold) > 2 * margin)
    .sort((a, b) => a.from - b.from);
}

function length({ from, to }: DayStretch): number {
  return to - from;
}
