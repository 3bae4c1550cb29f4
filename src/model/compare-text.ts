/** The order of two texts by code units, the same everywhere: a language's own order would depend on the machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
