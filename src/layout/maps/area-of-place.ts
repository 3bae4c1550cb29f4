import type { Atlas } from './atlas.ts';
import { countryAt } from './country-at.ts';
import { countryCap } from './country-cap.ts';
import type { MapPlace, PlaceArea } from './map-place.ts';

/**
 * Radius of the area of uncertainty, km, by UCDP's where_prec. That of 2 is UCDP's own; it gives none for a district,
 * a region or a part of a country, whose circles are of the usual size of one and are said to be indicative.
 */
const radiiKm: Readonly<Record<number, number>> = { 2: 25, 3: 50, 4: 125, 5: 250 };

/**
 * Where a place may be. A whole country (where_prec 6) needs no coordinates; undefined for a place that cannot be put on
 * a map: other precisions without coordinates, a country that the atlas does not know.
 */
export function areaOfPlace(place: MapPlace, atlas: Atlas): PlaceArea | undefined {
  const { coordinates, precision } = place;
  if (precision === 6) return countryArea(place, atlas);
  if (coordinates === undefined) return undefined;
  const radiusKm = radiiKm[precision ?? 0];
  const shape = precision === undefined ? 'ring' : radiusKm === undefined ? 'point' : 'circle';
  const cap = {
    centre: [coordinates.longitude, coordinates.latitude],
    radiusKm: radiusKm ?? 0,
  } as const;
  return { place, shape, cap, country: undefined };
}

function countryArea(place: MapPlace, atlas: Atlas): PlaceArea | undefined {
  const { country: region, coordinates } = place;
  const country =
    region === undefined
      ? coordinates && countryAt(atlas, [coordinates.longitude, coordinates.latitude])
      : atlas.countries.findIndex((country) => country.region === region);
  const cap = country === undefined || country < 0 ? undefined : countryCap(atlas, country);
  return cap && { place, shape: 'country', cap, country };
}
