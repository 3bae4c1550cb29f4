import type { Box } from './locator-map.ts';

/** Whether two boxes are nearer to each other than the gap. */
export function boxesTouch(a: Box, b: Box, gapPx: number): boolean {
  return (
    a.left < b.left + b.width + gapPx &&
    b.left < a.left + a.width + gapPx &&
    a.top < b.top + b.height + gapPx &&
    b.top < a.top + a.height + gapPx
  );
}

/** Whether a box lies on the sheet with a margin around it. */
export function isOnSheet(box: Box, widthPx: number, heightPx: number, marginPx: number): boolean {
  return (
    box.left >= marginPx &&
    box.top >= marginPx &&
    box.left + box.width <= widthPx - marginPx &&
    box.top + box.height <= heightPx - marginPx
  );
}
