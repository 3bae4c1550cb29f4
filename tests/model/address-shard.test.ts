import { expect, test } from 'vitest';
import { addressShard, shardCount } from '../../src/model/address-shard.ts';

test.each([
  [0, 1],
  [3, 1],
  [400, 2],
  [100_000, 512],
  [10_000_000, 1024],
])('the addresses of %i events are divided into %i files', (events, count) => {
  expect(shardCount(events)).toBe(count);
});

test('an id has the hash that FNV-1a gives it', () => {
  expect(addressShard('', 2 ** 32)).toBe(0x811c9dc5);
  expect(addressShard('a', 2 ** 32)).toBe(0xe40c292c);
  expect(addressShard('foobar', 2 ** 32)).toBe(0xbf9cf968);
});

test('no file holds many more addresses than another', () => {
  const counts = new Array<number>(512).fill(0);
  for (let index = 0; index < 100_000; index += 1)
    counts[addressShard(`e${String(index).padStart(6, '0')}`, 512)]! += 1;
  expect(Math.max(...counts)).toBeLessThan(400);
});
