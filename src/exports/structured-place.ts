import { nameIn } from '../model/name-in.ts';
import type { Place } from '../model/timeline.ts';
import type { StructuredNode } from './json-ld.ts';

/** Metres around the point that a precision of "within 25 km" leaves open. */
const nearby = 25_000;

/**
 * A place as schema.org has it. Only an exact position is a point, and one within 25 km a circle; a coarser one has no
 * geometry, because its coordinates say where a map puts the name and not where anything happened.
 */
export function structuredPlace(place: Place, language: string): StructuredNode {
  const { variants, country } = place;
  return {
    '@type': 'Place',
    name: nameIn(place.names, language) ?? place.id,
    alternateName: variants.length === 0 ? undefined : variants,
    address: country === undefined ? undefined : { '@type': 'PostalAddress', addressCountry: country },
    geo: geometryOf(place),
  };
}

function geometryOf({ coordinates, precision }: Place): StructuredNode | undefined {
  if (coordinates === undefined) return undefined;
  const point = {
    '@type': 'GeoCoordinates',
    latitude: coordinates.latitude,
    longitude: coordinates.longitude,
  };
  if (precision === 1) return point;
  return precision === 2 ? { '@type': 'GeoCircle', geoMidpoint: point, geoRadius: nearby } : undefined;
}
