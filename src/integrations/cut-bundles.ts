import { createHash } from 'node:crypto';

/**
 * Cuts a list into bundles of `size` items on average, a quarter of that at least and four times that at most. Where one
 * ends depends on the names of its own items, not on their number, so that an item put in or taken out changes one bundle,
 * or a few. The method is that of content-defined chunking (Muthitacharoen, Chen and Mazières, LBFS, 2001).
 */
export function cutBundles(names: readonly string[], size: number): readonly (readonly string[])[] {
  const least = Math.ceil(size / 4);
  const bundles: string[][] = [];
  let bundle: string[] = [];
  for (const name of names) {
    bundle.push(name);
    const isFull = bundle.length >= 4 * size;
    if (!isFull && (bundle.length < least || !endsBundle(name, size - least + 1))) continue;
    bundles.push(bundle);
    bundle = [];
  }
  return bundle.length === 0 ? bundles : [...bundles, bundle];
}

/** Once in so many names, by chance that is always the same. */
function endsBundle(name: string, onceIn: number): boolean {
  return createHash('sha256').update(name).digest().readUInt32BE() % onceIn === 0;
}
