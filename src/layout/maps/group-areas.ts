import { distanceKm } from './distance-km.ts';
import type { PlaceArea } from './map-place.ts';

/** Places farther apart than this, km, are each on a map of their own: on one, nothing near them could be told. */
const farApartKm = 2000;

/** Areas that one map can show, together: none of a group is far from another of it. In the order given. */
export function groupAreas(areas: readonly PlaceArea[]): readonly (readonly PlaceArea[])[] {
  const groups: PlaceArea[][] = [];
  for (const area of areas) {
    const group = groups.find((members) =>
      members.every((member) => distanceKm(member.cap.centre, area.cap.centre) <= farApartKm),
    );
    if (group) group.push(area);
    else groups.push([area]);
  }
  return groups;
}
