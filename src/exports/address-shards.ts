import { addressShard, shardCount } from '../model/address-shard.ts';
import { oncePer } from '../model/once-per.ts';
import type { Timeline } from '../model/timeline.ts';

/**
 * Where the events are told that have no page of their own, as JSON texts: in each an object of paths by id, in the order of
 * the ids, for the ids of which `addressShard` gives its place in the list. None where each has its page.
 */
export const addressShards = oncePer(({ toldAt }: Pick<Timeline, 'toldAt'>): readonly string[] => {
  if (toldAt === undefined) return [];
  const count = shardCount(toldAt.size);
  const shards = Array.from({ length: count }, (): [string, string][] => []);
  for (const [id, path] of [...toldAt].sort(([a], [b]) => (a < b ? -1 : 1)))
    shards[addressShard(id, count)]!.push([id, path]);
  return shards.map((entries) => `${JSON.stringify(Object.fromEntries(entries))}\n`);
});
