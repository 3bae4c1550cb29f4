/**
 * The images that were taken into the build only to be made smaller, among the names of its assets: `lampe.Ab12.png` is
 * one when `lampe.Ab12_Xy.webp` is there too. In the order given.
 */
export function originalsAmong(names: readonly string[]): readonly string[] {
  const made = new Set(names.map((name) => name.slice(0, name.lastIndexOf('_'))));
  return names.filter((name) => made.has(name.slice(0, name.lastIndexOf('.'))));
}
