export interface AxisLabel {
  readonly label: string;
  /** The same with its day and its year. */
  readonly inFull: string;
  /** Of the label in full, CSS px; asked of the first in sight alone. */
  readonly widthPx: () => number;
}

/** What an axis says at a tick: the label, hidden or not, and whether it ends there rather than begins. */
export interface LabelInSight {
  readonly label: string;
  readonly isHidden: boolean;
  readonly endsHere: boolean;
}

/** Least room between two labels. */
const gapPx = 6;
/** So little before the beginning of what is seen, a tick still stands in it: positions are rounded. */
const roundingPx = 1;

/**
 * What the labels of a moving axis say. `startsPx` are their places in CSS px from the beginning of what is seen, in the
 * direction of time; `seenPx` is how much is seen. The first label in sight says its day and its year too, and where that
 * would be cut off, it ends at its tick; hidden are those that it covers, and those that would be cut at the beginning.
 */
export function labelsInSight(
  labels: readonly AxisLabel[],
  startsPx: readonly number[],
  seenPx: number,
): readonly LabelInSight[] {
  let free: number | undefined;
  return labels.map((each, index) => {
    const { label, inFull } = each;
    const startPx = startsPx[index]!;
    if (startPx < -roundingPx) return { label, isHidden: true, endsHere: false };
    if (free !== undefined || startPx > seenPx)
      return { label, isHidden: startPx < (free ?? 0), endsHere: false };
    const widthPx = each.widthPx();
    const endsHere = startPx + widthPx > seenPx && startPx >= widthPx;
    free = startPx + (endsHere ? 0 : widthPx) + gapPx;
    return { label: inFull, isHidden: false, endsHere };
  });
}
