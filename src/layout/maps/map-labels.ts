import { boxOfMark } from './map-marks.ts';
import type { CountryInSight } from './countries-in-sight.ts';
import { countryLabel, stepPx } from './country-label.ts';
import { labelSize } from './label-box.ts';
import type { Box, MapLabel, MapMark, ScaleBar } from './locator-map.ts';
import type { PlaceArea } from './map-place.ts';
import type { MapWindow } from './map-window.ts';
import { placeLabel } from './place-label.ts';
import type { RowGrid } from './row-stretches.ts';
import { rowStretches } from './row-stretches.ts';
import type { SheetLine } from './sheet-line.ts';

export interface Labelling {
  readonly areas: readonly PlaceArea[];
  /** In the order of `areas`. */
  readonly marks: readonly MapMark[];
  /** Those that come first choose first. */
  readonly countries: readonly CountryInSight[];
  readonly land: readonly SheetLine[];
  readonly bar: ScaleBar;
  readonly view: MapWindow;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The names on a map: of the places beside their marks, then of the countries where they have room. None touches another,
 * a mark or the scale bar, and none leaves the sheet: one without room is left out, and is in the words beside the map.
 */
export function mapLabels({ areas, marks, countries, land, bar, view, direction }: Labelling): MapLabel[] {
  const boxes = marks.map(boxOfMark);
  const taken: Box[] = [bar, ...boxes.filter((box) => box !== undefined)];
  const labels: MapLabel[] = [];
  const add = (label: MapLabel | undefined): void => {
    if (label === undefined) return;
    labels.push(label);
    taken.push(label);
  };
  areas.forEach(({ place }, index) => {
    const box = boxes[index];
    if (box !== undefined) add(placeLabel(place.name, box, taken, view, direction));
  });
  return [...labels, ...countryLabels(countries, land, taken, view)];
}

/** The names of countries, each where it has room; those that come first choose first. */
export function countryLabels(
  countries: readonly CountryInSight[],
  land: readonly SheetLine[],
  taken: readonly Box[],
  sheet: Pick<MapWindow, 'widthPx' | 'heightPx'>,
): MapLabel[] {
  const labels: MapLabel[] = [];
  const rows: RowGrid = { count: Math.floor(sheet.heightPx / stepPx) + 1, apartPx: stepPx };
  const landRows = rowStretches(land, rows);
  for (const { name, rings } of countries) {
    if (name === undefined) continue;
    const label = countryLabel(
      labelSize(name),
      rowStretches(rings, rows),
      landRows,
      [...taken, ...labels],
      sheet,
    );
    if (label) labels.push(label);
  }
  return labels;
}
