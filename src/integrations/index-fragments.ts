import { cborItems } from './cbor-items.ts';

/** Where Pagefind 1.5's list of everything holds its pages, `[hash, words]`, and its sorts, `[name, [page…]]`. */
const pagesAt = 1;
const sortsAt = 4;

/** The hashes of the fragments, in the order of the first sort: on this site, that of time. Pages without a place come last. */
export function fragmentsInOrder(meta: Buffer): readonly string[] {
  const { items } = cborItems(meta);
  const hashes = cborItems(items[pagesAt]!).items.map((page) => textOf(cborItems(page).items[0]!));
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
    const hash = textOf(facts[0]!);
    return Buffer.concat([pageHead, text(names.get(hash) ?? hash), ...facts.slice(1)]);
  });
  return Buffer.concat([
    head,
    ...items.map((item, index) => (index === pagesAt ? Buffer.concat([pages.head, ...renamed]) : item)),
  ]);
}

const longHead = 0x78;
const longest = 255;

/** A text of less than 24 bytes has its length in the first byte; one of up to 255 in the second. */
function textOf(item: Buffer): string {
  return item.subarray(item[0] === longHead ? 2 : 1).toString('utf8');
}

function text(words: string): Buffer {
  const bytes = Buffer.from(words);
  if (bytes.length > longest) throw new Error(`${words} is too long for a name.`);
  return Buffer.concat([
    Buffer.from(bytes.length < 24 ? [0x60 + bytes.length] : [longHead, bytes.length]),
    bytes,
  ]);
}

/** An integer from 0: in the first byte when under 24, else in as many of the next bytes as there are. */
function integerOf(item: Buffer): number {
  return item.length === 1 ? item[0]! : item.readUIntBE(1, item.length - 1);
}
