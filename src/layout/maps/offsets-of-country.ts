import { zoneOffset } from '../../dates/zone-offset.ts';

const noon = 43_200;
/** 1970-01-01: before it, the tz database does not tell every country's time. */
const firstDay = 0;

/** Not yet in TypeScript's ES2024. */
interface LocaleWithZones extends Intl.Locale {
  readonly getTimeZones?: () => readonly string[] | undefined;
}

/** Days that are remembered of a country, so that a long build keeps no more. */
const mostDays = 400;

/**
 * The offsets from UTC, minutes, that were in force at noon of a day in a country's zones: ascending, each once. None
 * for a country without zones of its own in CLDR, and for a day before 1970.
 */
export function offsetsOfCountry(region: string, day: number): readonly number[] {
  if (day < firstDay) return [];
  const { zones, byDay } = clocksByRegion.get(region) ?? newClocks(region);
  const known = byDay.get(day);
  if (known !== undefined) return known;
  const offsets = [...new Set(zones.map((zone) => zoneOffset(zone, day, noon) / 60))].sort((a, b) => a - b);
  if (byDay.size >= mostDays) byDay.clear();
  byDay.set(day, offsets);
  return offsets;
}

/** A country's zones, and what has been asked of them: a map asks of a country once for each of its borders. */
interface Clocks {
  readonly zones: readonly string[];
  readonly byDay: Map<number, readonly number[]>;
}

const clocksByRegion = new Map<string, Clocks>();

function newClocks(region: string): Clocks {
  const zones = (new Intl.Locale(`und-${region}`) as LocaleWithZones).getTimeZones?.() ?? [];
  const clocks = { zones, byDay: new Map<number, readonly number[]>() };
  clocksByRegion.set(region, clocks);
  return clocks;
}
