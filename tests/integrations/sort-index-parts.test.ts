import { describe, expect, test } from 'vitest';
import { cborItems } from '../../src/integrations/cbor-items.ts';
import { sortFilterValues, sortMeta } from '../../src/integrations/sort-index-parts.ts';

const hex = (digits: string): Buffer => Buffer.from(digits.replaceAll(' ', ''), 'hex');
const text = (words: string): string =>
  (0x60 + words.length).toString(16) + Buffer.from(words).toString('hex');

describe('the items of a CBOR array', () => {
  // RFC 8949, appendix A, and arrays made of its examples.
  test.each([
    ['80', []],
    ['83 01 02 03', ['01', '02', '03']],
    ['83 01 82 02 03 82 04 05', ['01', '820203', '820405']],
    ['82 64 49455446 f6', ['6449455446', 'f6']],
    ['82 1a000f4240 3903e7', ['1a000f4240', '3903e7']],
    ['81 1b000000e8d4a51000', ['1b000000e8d4a51000']],
    ['82 fb3ff199999999999a 20', ['fb3ff199999999999a', '20']],
    ['82 a2 6161 01 6162 82 02 03 00', ['a26161016162820203', '00']],
    ['82 c1 1a514b67b0 00', ['c11a514b67b0', '00']],
    ['98 02 00 01', ['00', '01']],
  ])('%s', (bytes, items) => {
    expect(cborItems(hex(bytes)).items.map((item) => item.toString('hex'))).toEqual(items);
  });

  test.each([
    ['01', /array was expected/],
    ['9f 01 ff', /indefinite length/],
    ['82 01', /out of range|bounds/],
  ])('%s is refused', (bytes, reason) => {
    expect(() => cborItems(hex(bytes))).toThrow(reason);
  });
});

test('the values of a filter are put in order, each with its pages', () => {
  const filter = (...values: string[]): Buffer => hex(`82 ${text('track')} 82 ${values.join('')}`);
  const aid = `82 ${text('aide')} 82 05 01`;
  const safety = `82 ${text('surete')} 81 02`;
  expect(sortFilterValues(filter(safety, aid))).toEqual(filter(aid, safety));
});

test('the filters and sorts of the list of everything are put in order, and the filters’ hashes found', () => {
  const status = `82 ${text('status')} ${text('fr_0b')}`;
  const track = `82 ${text('track')} ${text('fr_0a')}`;
  const meta = (filters: string): Buffer =>
    hex(`86 ${text('1.5.2')} 80 80 82 ${filters} 80 81 ${text('title')}`);
  expect(sortMeta(meta(status + track))).toEqual({
    bytes: meta(track + status),
    filterHashes: ['fr_0a', 'fr_0b'],
  });
});
