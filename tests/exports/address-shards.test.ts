import { expect, test } from 'vitest';
import { addressShards } from '../../src/exports/address-shards.ts';
import { addressShard } from '../../src/model/address-shard.ts';

test('each address stands in the one file in which it is looked for', () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `phare-${index}`);
  const toldAt = new Map(ids.map((id) => [id, `periods/1881/#e-${id}`]));
  const shards = addressShards({ toldAt }).map((text) => JSON.parse(text) as Record<string, string>);
  expect(shards.reduce((sum, shard) => sum + Object.keys(shard).length, 0)).toBe(ids.length);
  for (const id of ids) expect(shards[addressShard(id, shards.length)]![id]).toBe(`periods/1881/#e-${id}`);
});

test('where each event has its page there is nothing to look for', () => {
  expect(addressShards({})).toEqual([]);
});
