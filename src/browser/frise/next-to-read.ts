/** What of the list the frise shows at one time. */
export interface FriseReading {
  /** Ids of the events that begin within what is in sight, in the list's order; where none does, the last one begun. */
  readonly ids: readonly string[];
  /** Of what is in sight, in percent of the axis. */
  readonly length: number;
}

/**
 * The event to which the list goes after the reader has moved the frise: the first of those in sight.
 * Undefined when the list may stay: the first is the one it was, or the frise was only made larger or smaller around one
 * of the events that are being read (`seen`).
 */
export function nextToRead(
  before: FriseReading,
  after: FriseReading,
  seen: ReadonlySet<string>,
): string | undefined {
  const [first] = after.ids;
  if (first === before.ids[0]) return undefined;
  const isMove = Math.abs(after.length - before.length) < 1e-6;
  return isMove || !after.ids.some((id) => seen.has(id)) ? first : undefined;
}
