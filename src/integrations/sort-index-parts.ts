import { cborItems } from './cbor-items.ts';
import { readCborText } from './cbor-text.ts';
import { filtersAt, sortsAt } from './index-parts.ts';

/** The list with its filters and sorts in the order of their names, and the hashes of the filters' files. */
export function sortMeta(meta: Buffer): { bytes: Buffer; filterHashes: readonly string[] } {
  const { head, items } = cborItems(meta);
  const sorted = items.map((item, index) =>
    index === filtersAt || index === sortsAt ? sortItems(item) : item,
  );
  const filters = cborItems(sorted[filtersAt]!).items;
  return {
    bytes: Buffer.concat([head, ...sorted]),
    filterHashes: filters.map((filter) => readCborText(cborItems(filter).items[1]!)),
  };
}

/** A filter's file, `[name, [[value, pages]…]]`, with its values in the order of their bytes. */
export function sortFilterValues(filter: Buffer): Buffer {
  const { head, items } = cborItems(filter);
  return Buffer.concat([head, items[0]!, sortItems(items[1]!)]);
}

function sortItems(array: Buffer): Buffer {
  const { head, items } = cborItems(array);
  return Buffer.concat([head, ...[...items].sort(Buffer.compare)]);
}
