import { countryName } from '../../model/country-name.ts';
import { isDisputedBorder } from './disputed-borders.ts';
import type { BorderInSight, BorderKind, LocatorMap, LocatorSheet, ZoneBorder } from './locator-map.ts';
import { BORDER_KINDS } from './locator-map.ts';
import { offsetsOfCountry } from './offsets-of-country.ts';

/**
 * A sheet as a finished map: its borders by kind, with those on whose two sides the clocks differed on a day (counted
 * from 1970-01-01; undefined tells none).
 */
export function tellClocks(sheet: LocatorSheet, day: number | undefined, language: string): LocatorMap {
  const zones = new Map<string, ZoneBorder>();
  const paths = new Map<BorderKind, string>();
  for (const border of sheet.borders) {
    const zone = day === undefined ? undefined : zoneBorder(border, day, language);
    const [a, b] = border.regions;
    if (zone) zones.set(`${a} ${b}`, zone);
    const kind = isDisputedBorder(a, b) ? 'disputed' : zone ? 'zone' : 'plain';
    paths.set(kind, (paths.get(kind) ?? '') + border.path);
  }
  const borders = BORDER_KINDS.flatMap((kind) => {
    const path = paths.get(kind);
    return path === undefined ? [] : [{ kind, path }];
  });
  return { ...sheet, borders, zones: [...zones.values()] };
}

/** Two countries of which no zone shares an offset with a zone of the other on that day. */
function zoneBorder(
  { regions: [a, b], onMainParts }: BorderInSight,
  day: number,
  language: string,
): ZoneBorder | undefined {
  if (a === undefined || b === undefined || !onMainParts) return undefined;
  const [first, second] = [offsetsOfCountry(a, day), offsetsOfCountry(b, day)];
  if (first.length === 0 || second.length === 0 || first.some((offset) => second.includes(offset))) {
    return undefined;
  }
  return [
    { country: countryName(a, language), offsets: first.map(offsetName) },
    { country: countryName(b, language), offsets: second.map(offsetName) },
  ];
}

/** `UTC+0`, `UTC+5:30`, `UTC−3`: the same in every language. */
function offsetName(minutes: number): string {
  const size = Math.abs(minutes);
  const past = size % 60;
  const rest = past === 0 ? '' : `:${`${past}`.padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}
