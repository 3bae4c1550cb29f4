import type { SheetLine } from './draw-shape.ts';

/** What a ring encloses on the sheet, px². */
export function ringArea(ring: SheetLine): number {
  let doubled = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    doubled += x * nextY - nextX * y;
  });
  return Math.abs(doubled) / 2;
}
