/** A label that wants to stand at a place, in px from the start of its row. */
export interface WantedLabel {
  readonly atPx: number;
  readonly widthPx: number;
}

/**
 * Where labels of one row begin so that none touches another and all lie within the row, as close to where they want to
 * be as is possible: the least sum of squares, by isotonic regression (pool adjacent violators; Ayer et al. 1955) of
 * their places less the room of the labels before them. In the order given, which is that of their places; px.
 * Linear in their number. Labels that together are wider than the row reach beyond its end.
 */
export function placeLabels(labels: readonly WantedLabel[], rowPx: number, gapPx: number): readonly number[] {
  const before: number[] = [];
  let room = 0;
  for (const { widthPx } of labels) {
    before.push(room);
    room += widthPx + gapPx;
  }
  const slack = Math.max(0, rowPx - (room - gapPx));
  const pools: { sum: number; count: number }[] = [];
  labels.forEach(({ atPx }, index) => {
    pools.push({ sum: atPx - before[index]!, count: 1 });
    while (pools.length > 1 && mean(pools.at(-2)!) > mean(pools.at(-1)!)) {
      const last = pools.pop()!;
      const previous = pools.at(-1)!;
      pools[pools.length - 1] = { sum: previous.sum + last.sum, count: previous.count + last.count };
    }
  });
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => Math.min(slack, Math.max(0, mean(pool)))))
    .map((place, index) => place + before[index]!);
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
