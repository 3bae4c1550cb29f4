import { expect, test } from 'vitest';
import { cborReader } from '../../../src/browser/lean/cbor-reader.ts';
import { cborWriter } from '../../../src/browser/lean/cbor-writer.ts';
import type { PagefindProgram } from '../../../src/browser/lean/make-searches-lean.ts';
import { makeSearchesLean } from '../../../src/browser/lean/make-searches-lean.ts';

const { itemsOf, textOf, numbersOf } = cborReader();

/** A filter's file in CBOR: tracks `aide` of the pages 0 and 2, `paix` of 1. */
const tracks = new Uint8Array(
  Buffer.from('8265747261636b82826461696465820002826470616978 8101'.replaceAll(' ', ''), 'hex'),
);
/** A list of everything whose one sort, `rank`, puts the pages in the order 2, 1, 0. */
const list = new Uint8Array(Buffer.from('8660808080818264 72616e6b8302010080'.replaceAll(' ', ''), 'hex'));

/** Keeps what it holds of each filter, by value; tells it when it is asked. */
function makeProgram() {
  const filters: Record<string, Record<string, readonly number[]>> = {};
  const searched: unknown[] = [];
  const program: PagefindProgram = {
    init_pagefind: () => 8,
    request_indexes: (_, words) => JSON.stringify([`file of ${words}`]),
    load_filter_chunk: (index, file) => {
      const [name, values] = itemsOf(file) as [Uint8Array, Uint8Array];
      filters[textOf(name)] = Object.fromEntries(
        itemsOf(values).map((item) => {
          const [value, pages] = itemsOf(item) as [Uint8Array, Uint8Array];
          return [textOf(value), numbersOf(pages)];
        }),
      );
      return index;
    },
    filters: () => JSON.stringify(filters),
    search: () => (searched.push(structuredClone(filters)), ''),
  };
  makeSearchesLean(program, cborReader(), cborWriter());
  const index = program.init_pagefind(list);
  program.load_filter_chunk(index, tracks);
  const search = (asked: object) => {
    program.search(index, 'blé', 'blé', JSON.stringify(asked), '');
    return searched.at(-1);
  };
  return { program, index, search };
}

test('a search has only the values that it asks for', () => {
  const { search } = makeProgram();
  expect(search({ track: { any: ['aide', 'guerre'] } })).toEqual({ track: { aide: [0, 2] } });
  expect(search({ track: { any: ['paix'] } })).toEqual({ track: { paix: [1] } });
  expect(search({})).toEqual({ track: {} });
});

test('once all are counted, all stay', () => {
  const { program, index, search } = makeProgram();
  const all = { track: { aide: [0, 2], paix: [1] } };
  expect(JSON.parse(program.filters(index))).toEqual(all);
  expect(search({ track: { any: ['paix'] } })).toEqual(all);
});

test('the earliest are those of the pages that pass, in the order of the sort', () => {
  const { search } = makeProgram();
  expect(search({ track: { any: ['aide'] }, earliest: { any: ['100'] } })).toMatchObject({
    earliest: { 100: [2, 0] },
  });
  expect(search({ track: { any: ['guerre'] }, earliest: { any: ['100'] } })).toMatchObject({
    earliest: { 100: [] },
  });
});

test('a search without words needs no file of the index', () => {
  const { program, index } = makeProgram();
  expect(program.request_indexes(index, '')).toBe('[]');
  expect(program.request_indexes(index, 'blé')).toBe('["file of blé"]');
});
