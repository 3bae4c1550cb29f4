import { expect, test } from 'vitest';
import { readPartRequest, reverseParts } from '../../src/browser/table/part-order.ts';

const title = { column: 'title', reversed: false };

test.each([
  ['', 'title', undefined, 'forward'],
  ['?q=phare', 'title', undefined, 'forward'],
  ['?reversed', 'title', undefined, 'reversed'],
  ['?sort=title', 'title', title, 'forward'],
  ['?sort=title', 'start', title, { order: title }],
  ['?sort=-title', 'title', { ...title, reversed: true }, { order: { ...title, reversed: true } }],
] as const)('the address %j of a part by %s asks for %j', (search, own, named, request) => {
  expect(readPartRequest(search, own, named)).toEqual(request);
});

test.each([
  [[1, 2, 3], 3, [3, 2, 1]],
  [[1, 4, 5, 6, 7], 5, [5, 4, 1, 7, 6]],
  [[1, 2], 2, [2, 1]],
])('the parts %j, dated up to %i, are %j the other way round', (numbers, lastOfDated, reversed) => {
  expect(reverseParts(numbers, lastOfDated)).toEqual(reversed);
});
