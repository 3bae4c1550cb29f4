import type { Cap } from './atlas.ts';
import { EARTH_KM } from './distance-km.ts';
import { unitVector } from './unit-vector.ts';

/**
 * Caps, to be asked many times which of them meet another: of each the unit vector of its centre, and the cosine and the
 * sine of its radius, one after the other.
 */
export type CapTable = Float64Array;

const width = 5;
/** More than rounding can make of a cosine. */
const slack = 1e-12;

export function capTable(caps: readonly Cap[]): CapTable {
  const table = new Float64Array(width * caps.length);
  caps.forEach(({ centre, radiusKm }, index) => {
    const radius = Math.min(Math.PI, radiusKm / EARTH_KM);
    table.set([...unitVector(centre), Math.cos(radius), Math.sin(radius)], width * index);
  });
  return table;
}

/** Indexes of the caps that share a point with a cap, given as a table of one: ascending. */
export function capsMeeting(table: CapTable, cap: CapTable): number[] {
  const [x, y, z] = [cap[0]!, cap[1]!, cap[2]!];
  const [cosine, sine] = [cap[3]!, cap[4]!];
  const meeting: number[] = [];
  for (let at = 0; at < table.length; at += width) {
    const [otherCosine, otherSine] = [table[at + 3]!, table[at + 4]!];
    const apart = x * table[at]! + y * table[at + 1]! + z * table[at + 2]!;
    // Of radii that are together more than half of the way round, the sum of their cosines is negative.
    const meets = cosine + otherCosine < 0 || apart >= cosine * otherCosine - sine * otherSine - slack;
    if (meets) meeting.push(at / width);
  }
  return meeting;
}
