import { expect, test } from 'vitest';
import { orderRows } from '../../src/browser/table/order-rows.ts';
import { formatTableOrder, readTableOrder } from '../../src/browser/table/table-order.ts';

const columns = ['start', 'title'];

test.each([
  ['?sort=title', { column: 'title', reversed: false }],
  ['?sort=-start', { column: 'start', reversed: true }],
])('the address %s names the order %j', (search, order) => {
  expect(readTableOrder(search, columns)).toEqual(order);
  expect(formatTableOrder(order)).toBe(search);
});

test.each(['', '?sort=', '?sort=weight', '?sort=--title', '?q=title'])(
  'the address %j names none',
  (search) => {
    expect(readTableOrder(search, columns)).toBeUndefined();
  },
);

const rows = [
  { name: 'ar-men', places: [1, 0], undated: false },
  { name: 'brume', places: [2, 1], undated: true },
  { name: 'cordouan', places: [0, 2], undated: false },
];

test.each([
  [{ column: 0, reversed: false, isDate: true }, 'cordouan ar-men brume'],
  [{ column: 0, reversed: true, isDate: true }, 'ar-men cordouan brume'],
  [{ column: 1, reversed: true, isDate: false }, 'cordouan brume ar-men'],
])('by %j the rows are %s', (order, expected) => {
  const names = orderRows(rows, order).map(({ name }) => name);
  expect(names.join(' ')).toBe(expected);
});
