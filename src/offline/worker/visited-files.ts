/** How many files of a large site are kept because they were visited. */
const MOST_VISITED = 150;

/** Keeps an answer as the newest of a cache, which holds no more than `most`: what was not used for longest goes first. */
export async function keepVisited(
  cache: Cache,
  address: string,
  answer: Response,
  most: number = MOST_VISITED,
): Promise<void> {
  // A cache is in the order in which things were put in.
  await cache.delete(address);
  await cache.put(address, answer);
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - most)).map((request) => cache.delete(request)));
}
