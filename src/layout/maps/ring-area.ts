import type { SheetLine } from './sheet-line.ts';

/** What a ring encloses on the sheet, px²: negative where it runs anticlockwise, as the outline of a hole does. */
export function ringArea(ring: SheetLine): number {
  let [x, y] = [ring.at(-2) ?? 0, ring.at(-1) ?? 0];
  let doubled = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const [nextX, nextY] = [ring[at]!, ring[at + 1]!];
    doubled += x * nextY - nextX * y;
    [x, y] = [nextX, nextY];
  }
  return doubled / 2;
}
