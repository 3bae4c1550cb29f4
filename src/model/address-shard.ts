/** About how many addresses one file of them holds. */
const perShard = 200;
const mostShards = 1024;

/** Into how many files the addresses of so many events are divided: a power of two. */
export function shardCount(events: number): number {
  return Math.min(mostShards, 2 ** Math.max(0, Math.ceil(Math.log2(events / perShard))));
}

/** Which of the files has the address of an event: FNV-1a (RFC 9923) of the id's code units, 32 bits, modulo their number. */
export function addressShard(id: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % shards;
}
