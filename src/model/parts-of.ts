/** One page's part of a long list. */
export interface Part<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly number: number;
  readonly parts: number;
  /** How many items all parts have. */
  readonly all: number;
}

/** A list cut in its order into parts of at most that many; an empty list is one empty part. */
export function partsOf<Item>(list: readonly Item[], most: number): readonly Part<Item>[] {
  const parts = Math.max(1, Math.ceil(list.length / most));
  return Array.from({ length: parts }, (_, index) => ({
    items: list.slice(index * most, (index + 1) * most),
    number: index + 1,
    parts,
    all: list.length,
  }));
}
