import { countryName } from '../../model/country-name.ts';
import type { Atlas } from './atlas.ts';
import type { ClippedArcs } from './clipped-arcs.ts';
import { countriesNear, countryRings } from './country-rings.ts';
import type { MapWindow } from './map-window.ts';
import { BLEED_PX } from './map-window.ts';
import { ringArea } from './ring-area.ts';
import type { SheetLine } from './sheet-line.ts';

/** A country on the sheet. */
export interface CountryInSight {
  /** Index in the atlas's countries. */
  readonly country: number;
  /** In the map's language; undefined for a territory to which ISO 3166 gives no code: the map names none by itself. */
  readonly name: string | undefined;
  readonly rings: readonly SheetLine[];
  readonly areaPx2: number;
}

/** Less than this is a speck at the edge. */
const leastAreaPx2 = 1;

/** The countries of which something lies inside the frame, the largest on the sheet first. */
export function countriesInSight(
  atlas: Atlas,
  view: MapWindow,
  arcs: ClippedArcs,
  language: string,
): readonly CountryInSight[] {
  return countriesNear(atlas, arcs)
    .flatMap((country): CountryInSight[] => {
      const { region } = atlas.countries[country]!;
      const inside = countryRings(atlas, country, view, arcs).filter((ring) => isWellInside(ring, view));
      const areaPx2 = inside.reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0);
      if (areaPx2 < leastAreaPx2) return [];
      const name = region === undefined ? undefined : countryName(region, language);
      return [{ country, name, rings: inside, areaPx2 }];
    })
    .sort((a, b) => b.areaPx2 - a.areaPx2 || a.country - b.country);
}

/** A country that only shows in the bleed has no point inside; one that fills the sheet has none but the corners. */
function isWellInside(
  ring: SheetLine,
  { widthPx, heightPx }: Pick<MapWindow, 'widthPx' | 'heightPx'>,
): boolean {
  for (let at = 0; at < ring.length; at += 2) {
    const [x, y] = [ring[at]!, ring[at + 1]!];
    const corner = (x <= 0 || x >= widthPx) && (y <= 0 || y >= heightPx);
    const isInside = corner
      ? x >= -BLEED_PX && y >= -BLEED_PX
      : x >= 0 && x <= widthPx && y >= 0 && y <= heightPx;
    if (isInside) return true;
  }
  return false;
}
