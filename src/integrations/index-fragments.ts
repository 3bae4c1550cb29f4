import { cborItems } from './cbor-items.ts';
import { readCborText, writeCborText } from './cbor-text.ts';
import { pagesAt, sortsAt } from './index-parts.ts';

/** The hashes of the fragments, in the order of the first sort: on this site, that of time. Pages without a place come last. */
export function fragmentsInOrder(meta: Buffer): readonly string[] {
  const { items } = cborItems(meta);
  const hashes = cborItems(items[pagesAt]!).items.map((page) => readCborText(cborItems(page).items[0]!));
  const [sort] = cborItems(items[sortsAt]!).items;
  const ranked = sort === undefined ? [] : cborItems(cborItems(sort).items[1]!).items.map(integerOf);
  return [...new Set([...ranked.map((page) => hashes[page]!), ...hashes])];
}

/** The list of everything with other hashes in the place of those of the fragments. */
export function renameFragments(meta: Buffer, names: ReadonlyMap<string, string>): Buffer {
  const { head, items } = cborItems(meta);
  const pages = cborItems(items[pagesAt]!);
  const renamed = pages.items.map((page) => {
    const { head: pageHead, items: facts } = cborItems(page);
    const hash = readCborText(facts[0]!);
    return Buffer.concat([pageHead, writeCborText(names.get(hash) ?? hash), ...facts.slice(1)]);
  });
  return Buffer.concat([
    head,
    ...items.map((item, index) => (index === pagesAt ? Buffer.concat([pages.head, ...renamed]) : item)),
  ]);
}

/** An integer from 0: in the first byte when under 24, else in as many of the next bytes as there are. */
function integerOf(item: Buffer): number {
  return item.length === 1 ? item[0]! : item.readUIntBE(1, item.length - 1);
}
