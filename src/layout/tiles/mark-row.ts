import type { MarkSpan } from './mark-span.ts';

/** A mark is as wide as a finger needs it, and keeps its distance, CSS px. */
const targetPx = 24;
const gapPx = 6;

/** One row of a lane: marks that do not touch each other on any scale on which they are shown. */
export class MarkRow {
  readonly #spans: MarkSpan[] = [];

  /** Whether a mark touches none of the row, at so many days to a pixel. */
  fits(span: MarkSpan, daysPerPx: number): boolean {
    const index = this.#indexOf(span);
    const { from, to } = roomOf(span, daysPerPx);
    const [before, after] = [this.#spans[index - 1], this.#spans[index]];
    return (
      (before === undefined || roomOf(before, daysPerPx).to <= from) &&
      (after === undefined || roomOf(after, daysPerPx).from >= to)
    );
  }

  add(span: MarkSpan): void {
    this.#spans.splice(this.#indexOf(span), 0, span);
  }

  /** Of the first that stands later; apart from each other, they are in the order of their middles. */
  #indexOf(span: MarkSpan): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (middleOf(this.#spans[middle]!) <= middleOf(span)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function middleOf({ from, to }: MarkSpan): number {
  return (from + to) / 2;
}

/** What a mark takes of its row at so many days to a pixel; on a closer scale it lies within that of a wider one. */
export function roomOf(span: MarkSpan, daysPerPx: number): { readonly from: number; readonly to: number } {
  const [middle, least] = [middleOf(span), (targetPx / 2) * daysPerPx];
  const gap = (gapPx / 2) * daysPerPx;
  return {
    from: Math.min(span.from - span.beforePx * daysPerPx, middle - least) - gap,
    to: Math.max(span.to + span.afterPx * daysPerPx, middle + least) + gap,
  };
}
