/** The number of each note (by the id of its source), from 1, in the order in which the sources are first named. */
export function numberNotes(named: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(named)].map((id, index) => [id, index + 1]));
}
