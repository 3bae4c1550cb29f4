/** A mark as the keys see it. */
export interface MarkPlace {
  readonly id: string;
  /** Middle of it, in percent of the axis. */
  readonly at: number;
  readonly yPx: number;
}

type Move = (marks: readonly MarkPlace[], index: number, page: number) => number;

/** The marks are in time order. */
const moves: Readonly<Record<string, Move>> = {
  ArrowRight: (marks, index) => Math.min(index + 1, marks.length - 1),
  ArrowLeft: (_, index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (marks) => marks.length - 1,
  PageDown: (marks, index, page) => {
    const next = marks.findIndex(({ at }, other) => other > index && at >= marks[index]!.at + page);
    return next === -1 ? marks.length - 1 : next;
  },
  PageUp: (marks, index, page) =>
    Math.max(
      0,
      marks.findLastIndex(({ at }, other) => other < index && at <= marks[index]!.at - page),
    ),
  ArrowDown: (marks, index) => inNextRow(marks, index, 1),
  ArrowUp: (marks, index) => inNextRow(marks, index, -1),
};

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/**
 * Where a key leads from one of the marks, given in time order: along time, to the nearest one in the next row, or as far
 * as `page` (percent of the axis). Undefined for a key that moves nothing.
 */
export function nextMark(
  key: string,
  marks: readonly MarkPlace[],
  current: string,
  { page, direction }: { readonly page: number; readonly direction: 'ltr' | 'rtl' },
): MarkPlace | undefined {
  const move = moves[(direction === 'rtl' ? mirrored[key] : undefined) ?? key];
  const index = marks.findIndex(({ id }) => id === current);
  if (move === undefined || index === -1) return undefined;
  return marks[move(marks, index, page)];
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
