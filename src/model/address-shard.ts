import { fnvHash } from './fnv-hash.ts';

/** About how many addresses one file of them holds. */
const perShard = 200;
const mostShards = 1024;

/** Into how many files the addresses of so many events are divided: a power of two. */
export function shardCount(events: number): number {
  return Math.min(mostShards, 2 ** Math.max(0, Math.ceil(Math.log2(events / perShard))));
}

/** Which of the files has the address of an event: the hash of its id, modulo their number. */
export function addressShard(id: string, shards: number): number {
  return fnvHash(id) % shards;
}
