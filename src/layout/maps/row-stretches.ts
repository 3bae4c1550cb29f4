import type { SheetLine } from './draw-shape.ts';

/** The stretches of x at a height that lie inside rings (even-odd), ascending. */
export function rowStretches(
  rings: readonly SheetLine[],
  y: number,
): readonly (readonly [from: number, to: number])[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let index = 0; index < ring.length; index += 1) {
      const [x1, y1] = ring[index]!;
      const [x2, y2] = ring[(index + 1) % ring.length]!;
      if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  crossings.sort((a, b) => a - b);
  return Array.from({ length: Math.floor(crossings.length / 2) }, (_, pair) => [
    crossings[pair * 2]!,
    crossings[pair * 2 + 1]!,
  ]);
}

/** How much of the stretch from `from` to `to` lies within the stretches. */
export function coveredPx(
  stretches: readonly (readonly [number, number])[],
  from: number,
  to: number,
): number {
  return stretches.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, to) - Math.max(a, from)), 0);
}
