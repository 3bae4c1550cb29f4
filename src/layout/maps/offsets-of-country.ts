import { zoneOffset } from '../../dates/zone-offset.ts';

const noon = 43_200;
/** 1970-01-01: before it, the tz database does not tell every country's time. */
const firstDay = 0;

/** Not yet in TypeScript's ES2024. */
interface LocaleWithZones extends Intl.Locale {
  readonly getTimeZones?: () => readonly string[] | undefined;
}

/**
 * The offsets from UTC, minutes, that were in force at noon of a day in a country's zones: ascending, each once. None
 * for a country without zones of its own in CLDR, and for a day before 1970.
 */
export function offsetsOfCountry(region: string, day: number): readonly number[] {
  if (day < firstDay) return [];
  const zones = zonesByRegion.get(region) ?? zonesOf(region);
  zonesByRegion.set(region, zones);
  const offsets = new Set(zones.map((zone) => zoneOffset(zone, day, noon) / 60));
  return [...offsets].sort((a, b) => a - b);
}

const zonesByRegion = new Map<string, readonly string[]>();

function zonesOf(region: string): readonly string[] {
  return (new Intl.Locale(`und-${region}`) as LocaleWithZones).getTimeZones?.() ?? [];
}
