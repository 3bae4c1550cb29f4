import { expect, test } from 'vitest';
import { cborReader } from '../../../src/browser/lean/cbor-reader.ts';
import { cborWriter } from '../../../src/browser/lean/cbor-writer.ts';

const { itemsOf, textOf, numbersOf } = cborReader();

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

test('an array is cut into its items, and arrays within stay whole', () => {
  const [name, values, last] = itemsOf(bytes('83 6261c3 82 01 83 6130 1903e8 80 07')) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  expect(name).toEqual(bytes('6261c3'));
  expect(itemsOf(values)).toEqual([bytes('01'), bytes('83 6130 1903e8 80')]);
  expect(last).toEqual(bytes('07'));
});

test('texts of all lengths are read', () => {
  for (const [hex, text] of [
    ['60', ''],
    ['63626c65', 'ble'],
    ['64626cc3a9', 'blé'],
    [`781a${'61'.repeat(26)}`, 'a'.repeat(26)],
    [`790100${'62'.repeat(256)}`, 'b'.repeat(256)],
  ] as const)
    expect(textOf(bytes(hex))).toBe(text);
});

test('integers of all widths are read', () => {
  expect(numbersOf(bytes('86 00 17 1818 190100 1a00010000 1affffffff'))).toEqual([
    0, 23, 24, 256, 65536, 4294967295,
  ]);
});

test('what is written is read again', () => {
  const { arrayItem, textItem, numberItem } = cborWriter();
  const numbers = [0, 23, 255, 256, 99_999, 4_294_967_295];
  const many = Array.from({ length: 7000 }, () => numberItem(7));
  const [name, few, all] = itemsOf(
    arrayItem([textItem('earliest'), arrayItem(numbers.map(numberItem)), arrayItem(many)]),
  ) as [Uint8Array, Uint8Array, Uint8Array];
  expect(textOf(name)).toBe('earliest');
  expect(numbersOf(few)).toEqual(numbers);
  expect(numbersOf(all)).toHaveLength(many.length);
});
