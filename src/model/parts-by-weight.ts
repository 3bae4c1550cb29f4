import type { Part } from './parts-of.ts';

/**
 * A list cut in its order into parts that weigh at most so much each; what weighs more alone is a part by itself. An empty
 * list is one empty part.
 */
export function partsByWeight<Item>(
  list: readonly Item[],
  weightOf: (item: Item) => number,
  most: number,
): readonly Part<Item>[] {
  const parts: Item[][] = [[]];
  let weight = 0;
  for (const item of list) {
    const own = weightOf(item);
    if (parts.at(-1)!.length > 0 && weight + own > most) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)!.push(item);
    weight += own;
  }
  return parts.map((items, index) => ({ items, number: index + 1, parts: parts.length, all: list.length }));
}
