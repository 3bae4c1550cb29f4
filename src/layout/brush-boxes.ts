/** What can be taken hold of on a minimap, CSS px along time from its beginning. */
export interface BrushBoxes {
  readonly start: BrushBox;
  readonly window: BrushBox;
  readonly end: BrushBox;
}

export interface BrushBox {
  readonly from: number;
  readonly to: number;
}

/** What a finger needs (WCAG 2.2, 2.5.8), and how far the outer ones may reach into the margin of the page. */
const targetPx = 24;
const overhangPx = 12;

/**
 * The boxes of a window between two px on a minimap of so many: its two edges, outwards, and what lies between. Each is a
 * target, and they never overlap, however short the window is and wherever it lies.
 */
export function brushBoxes(fromPx: number, toPx: number, widthPx: number): BrushBoxes {
  const middle = (fromPx + toPx) / 2;
  const least = -overhangPx + targetPx;
  const most = widthPx + overhangPx - targetPx;
  const from = clamp(Math.min(fromPx, middle - targetPx / 2), least, most - targetPx);
  const to = clamp(Math.max(toPx, middle + targetPx / 2), from + targetPx, most);
  return {
    start: { from: from - targetPx, to: from },
    window: { from, to },
    end: { from: to, to: to + targetPx },
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
