import type { Place } from '../model/timeline.ts';

/** Whether a map can show the place: at its coordinates, or as a whole country. The atlas may still lack the country. */
export function canBeMapped({ coordinates, precision, country }: Place): boolean {
  return coordinates !== undefined || (precision === 6 && country !== undefined);
}
