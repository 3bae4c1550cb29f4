/** A mark as the keys see it. */
export interface MarkPlace {
  readonly id: string;
  /** Where it begins, in percent of the axis. */
  readonly from: number;
  /** Middle of it, in percent of the axis. */
  readonly at: number;
  readonly yPx: number;
}

/** `periods`: where those of the axis begin, in percent of it, rising. */
type Move = (marks: readonly MarkPlace[], index: number, periods: readonly number[]) => number;

/** The marks are in time order. */
const moves: Readonly<Record<string, Move>> = {
  ArrowRight: (marks, index) => Math.min(index + 1, marks.length - 1),
  ArrowLeft: (_, index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (marks) => marks.length - 1,
  PageDown: (marks, index, periods) => {
    const period = periodOf(marks[index]!, periods);
    const next = marks.findIndex((mark, other) => other > index && periodOf(mark, periods) > period);
    return next === -1 ? marks.length - 1 : next;
  },
  PageUp: (marks, index, periods) => {
    const period = periodOf(marks[index]!, periods);
    const last = marks.findLast((mark, other) => other < index && periodOf(mark, periods) < period);
    return last ? marks.findIndex((mark) => periodOf(mark, periods) === periodOf(last, periods)) : 0;
  },
  ArrowDown: (marks, index) => inNextRow(marks, index, 1),
  ArrowUp: (marks, index) => inNextRow(marks, index, -1),
};

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/**
 * Where a key leads from one of the marks, given in time order: along time, to the nearest one in the next row, or to the
 * first of the next or last of the axis's periods that has one. Undefined for a key that moves nothing.
 */
export function nextMark(
  key: string,
  marks: readonly MarkPlace[],
  current: string,
  { periods, direction }: { readonly periods: readonly number[]; readonly direction: 'ltr' | 'rtl' },
): MarkPlace | undefined {
  const move = moves[(direction === 'rtl' ? mirrored[key] : undefined) ?? key];
  const index = marks.findIndex(({ id }) => id === current);
  if (move === undefined || index === -1) return undefined;
  return marks[move(marks, index, periods)];
}

/** What begins on the line between two periods belongs to the later one, whatever rounding did to it. */
function periodOf({ from }: MarkPlace, periods: readonly number[]): number {
  return periods.findLastIndex((start) => start <= from + 0.01);
}

function inNextRow(marks: readonly MarkPlace[], index: number, sign: 1 | -1): number {
  const { at, yPx } = marks[index]!;
  const rows = marks.map((mark) => (mark.yPx - yPx) * sign).filter((distance) => distance > 0);
  if (rows.length === 0) return index;
  const nearest = Math.min(...rows);
  let best = index;
  let bestDistance = Infinity;
  marks.forEach((mark, other) => {
    const distance = Math.abs(mark.at - at);
    if ((mark.yPx - yPx) * sign !== nearest || distance >= bestDistance) return;
    best = other;
    bestDistance = distance;
  });
  return best;
}
