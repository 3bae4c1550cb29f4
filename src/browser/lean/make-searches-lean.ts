import type { CborReader } from './cbor-reader.ts';
import type { CborWriter } from './cbor-writer.ts';

/** What Pagefind's scripts call of its program (version 1.5); `index` is where the program keeps an index. */
export interface PagefindProgram {
  /** Begins an index with its list of everything. */
  init_pagefind: (list: Uint8Array) => number;
  /** Which files of the index a search for words needs, as JSON. */
  request_indexes: (index: number, words: string) => string;
  /** Takes in a filter's file, in the place of what it held of that filter; returns the index. */
  load_filter_chunk: (index: number, file: Uint8Array) => number;
  /** Counts all filters, as JSON. */
  filters: (index: number) => string;
  /** `filters` as JSON, each `{any: [value…]}`. */
  search: (index: number, words: string, typed: string, filters: string, ...others: unknown[]) => string;
}

interface Filter {
  /** As its file has it. */
  readonly name: Uint8Array;
  /** By value, the item of the file: `[value, pages]`. */
  readonly values: ReadonlyMap<string, Uint8Array>;
  /** Which values the program has. */
  given: string;
}

interface Index {
  readonly list: Uint8Array;
  readonly filters: Map<string, Filter>;
  /** Its pages, sorted. */
  order?: readonly number[];
}

type Asked = Readonly<Record<string, { readonly any?: readonly string[] }>>;

/**
 * Makes the searches of Pagefind's program cost what they ask for. At every search it counts every value of every filter
 * that it holds, page by page against all that hold the words; so it is given the values that the search names, and the
 * others once `filters` has been called, since then they are to be counted. A search without words, which reads no index,
 * loads none. And the filter `earliest: {any: ['100']}` lets the first hundred, by the index's sort, of the pages pass that
 * pass the other filters.
 *
 * It is written into Pagefind's scripts as text, so it may use nothing from outside itself.
 */
export function makeSearchesLean(
  program: PagefindProgram,
  { itemsOf, textOf, numbersOf }: CborReader,
  { arrayItem, textItem, numberItem }: CborWriter,
): void {
  const plain = { ...program };
  const sortsAt = 4;
  const mostEarliest = 100;

  /** Those that need not count all. */
  const indexes = new Map<number, Index>();

  program.init_pagefind = (list) => {
    const index = plain.init_pagefind(list);
    indexes.set(index, { list, filters: new Map() });
    return index;
  };

  program.request_indexes = (index, words) => (words === '' ? '[]' : plain.request_indexes(index, words));

  program.load_filter_chunk = (index, file) => {
    const [name, values] = itemsOf(file);
    const items = itemsOf(values!).map((item) => [textOf(itemsOf(item)[0]!), item] as const);
    const filters = indexes.get(index)?.filters;
    if (filters === undefined) return plain.load_filter_chunk(index, file);
    filters.set(textOf(name!), { name: name!, values: new Map(items), given: '' });
    return index;
  };

  program.filters = (index) => {
    for (const filter of indexes.get(index)?.filters.values() ?? [])
      give(index, filter, [...filter.values.keys()]);
    indexes.delete(index);
    return plain.filters(index);
  };

  program.search = (index, words, typed, filters, ...others) => {
    const asked = JSON.parse(filters) as Asked;
    const own = indexes.get(index);
    for (const [name, filter] of own?.filters ?? []) give(index, filter, asked[name]?.any ?? []);
    if (own && asked['earliest'])
      plain.load_filter_chunk(
        index,
        arrayItem([textItem('earliest'), arrayItem([earliestItem(own, asked)])]),
      );
    return plain.search(index, words, typed, filters, ...others);
  };

  function give(index: number, filter: Filter, wanted: readonly string[]): void {
    const given = JSON.stringify(wanted);
    if (given === filter.given) return;
    filter.given = given;
    const items = wanted.flatMap((value) => filter.values.get(value) ?? []);
    plain.load_filter_chunk(index, arrayItem([filter.name, arrayItem(items)]));
  }

  function earliestItem(own: Index, asked: Asked): Uint8Array {
    const others = Object.entries(asked).filter(([name]) => name !== 'earliest');
    const passing = others.map(([name, { any = [] }]) => {
      const items = any.flatMap((value) => own.filters.get(name)?.values.get(value) ?? []);
      return new Set(items.flatMap((item) => numbersOf(itemsOf(item)[1]!)));
    });
    own.order ??= numbersOf(itemsOf(itemsOf(itemsOf(own.list)[sortsAt]!)[0]!)[1]!);
    const pages = own.order.filter((page) => passing.every((set) => set.has(page))).slice(0, mostEarliest);
    return arrayItem([textItem('100'), arrayItem(pages.map(numberItem))]);
  }
}
