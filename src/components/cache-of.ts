/** In what is rendered once: a place that is filled anew each time. No text of a timeline is written so. */
export const GAP = '<!--gap-->';

const caches = new WeakMap<object, Map<string, Promise<string>>>();

/** What has been rendered already for something, by what it was asked for; gone when that is gone. */
export function cacheOf(owner: object): Map<string, Promise<string>> {
  const known = caches.get(owner) ?? new Map<string, Promise<string>>();
  caches.set(owner, known);
  return known;
}
