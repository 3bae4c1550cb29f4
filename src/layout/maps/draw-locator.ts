import { roundPosition } from '../round-position.ts';
import type { Atlas } from './atlas.ts';
import { countriesInSight } from './countries-in-sight.ts';
import type { CompleteLocatorOptions, LocatorSheet } from './locator-map.ts';
import { mapGround } from './map-ground.ts';
import { mapLabels } from './map-labels.ts';
import { markOf } from './map-marks.ts';
import type { PlaceArea } from './map-place.ts';
import type { MapWindow } from './map-window.ts';
import { scaleBar } from './scale-bar.ts';
import type { WindowLines } from './window-lines.ts';

/** The whole map is then at most 8 kB, compressed; a test proves it. */
const pathBudget = 14_000;

/** What of the atlas lies in a window, with the marks of the areas and the names; and whether that tells where they are. */
export function drawLocator(
  atlas: Atlas,
  areas: readonly PlaceArea[],
  view: MapWindow,
  lines: WindowLines,
  { language, direction, scaleWords }: CompleteLocatorOptions,
): { readonly sheet: LocatorSheet; readonly isTelling: boolean } {
  const { land, landRings, borders, inMiddle, arcs } = mapGround(atlas, view, lines, pathBudget);
  const marks = areas.map((area) => markOf(area, atlas, view, arcs));
  const bar = scaleBar(view, direction, scaleWords);
  const countries = countriesInSight(atlas, view, arcs, language);
  const labels = mapLabels({ areas, marks, countries, land: landRings, bar, view, direction });
  const sheet: LocatorSheet = {
    widthPx: view.widthPx,
    heightPx: view.heightPx,
    land,
    borders,
    marks,
    labels: labels.map(rounded),
    scaleBar: rounded(bar),
    places: areas.map(({ place }) => place.id),
    countries: countries.flatMap(({ name }) => name ?? []),
  };
  return { sheet, isTelling: inMiddle && labels.some(({ kind }) => kind === 'country') };
}

/** The same with all its numbers as they are written. */
function rounded<Value extends object>(value: Value): Value {
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      typeof part === 'number' ? roundPosition(part) : part,
    ]),
  ) as Value;
}
