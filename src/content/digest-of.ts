import { hash } from 'node:crypto';

/**
 * A digest of plain values, maps and sets in the order of their entries: SHA-256, 43 letters in base64url. Whether two parts
 * are one object or only alike changes nothing. Objects in `known` count by what stands for them there. Throws for functions.
 */
export function digestOf(value: unknown, known?: ReadonlyMap<unknown, string>): string {
  const short = known && ((_key: string, part: unknown) => known.get(part) ?? plainly(_key, part));
  return hash('sha256', JSON.stringify([value], short ?? plainly), 'base64url');
}

/** What JSON would leave out or take for the same, in another form. */
function plainly(_key: string, value: unknown): unknown {
  if (typeof value === 'object') {
    if (value instanceof Map) return { map: [...(value as ReadonlyMap<unknown, unknown>)] };
    return value instanceof Set ? { set: [...(value as ReadonlySet<unknown>)] } : value;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return { number: String(value) };
  if (value === undefined) return { undefined: true };
  if (typeof value === 'bigint') return { bigint: String(value) };
  if (typeof value === 'function') throw new TypeError('A function has no digest.');
  return value;
}
