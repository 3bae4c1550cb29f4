import { roundPosition } from '../round-position.ts';
import type { Atlas } from './atlas.ts';
import { boxOfMark } from './map-marks.ts';
import type { Cluster } from './cluster-marks.ts';
import { clusterMarks } from './cluster-marks.ts';
import { countriesInSight } from './countries-in-sight.ts';
import type { Box, MapLabel } from './locator-map.ts';
import { countryLabels } from './map-labels.ts';
import { mapGround } from './map-ground.ts';
import type { PlaceArea } from './map-place.ts';
import type { MapWindow } from './map-window.ts';
import type { OverviewMap, OverviewMark, OverviewOptions } from './overview-map.ts';
import { HIT_PX } from './overview-map.ts';
import { overviewWindow } from './overview-window.ts';
import { placeLabel } from './place-label.ts';
import { windowLines } from './window-lines.ts';
import { worldGround } from './world-ground.ts';

/** From this where_prec on, a position stands for a district or more. */
const vagueFrom = 3;
/** Characters of path data for each px of width: a wide sheet shows more. */
const pathShare = 27;

/** One map of all the areas; at least one is needed. Names of places and countries stand where there is room for them. */
export function layoutOverview(
  atlas: Atlas,
  areas: readonly PlaceArea[],
  options: OverviewOptions,
): OverviewMap {
  const { widthPx } = options;
  const view = overviewWindow(
    areas.map(({ cap }) => cap),
    widthPx,
    options.heightPx,
  );
  const points = areas.map(({ place: { id }, cap: { centre } }) => {
    const [x, y] = view.project(centre);
    return { id, x, y };
  });
  const marks = numbered(clusterMarks(points, 2 * HIT_PX), areas);
  const { sea, land, borders, labels } =
    'projection' in view
      ? { ...worldGround(atlas, view, widthPx * pathShare), labels: [] }
      : regionGround(atlas, areas, marks, view, options);
  return {
    widthPx,
    heightPx: view.heightPx,
    sea,
    land,
    borders: borders.map(({ path }) => path).join(''),
    marks,
    labels: labels.map(rounded),
    hitPx: HIT_PX,
  };
}

/** What is around the marks on the map of a region, with the names; on that of the whole Earth there are none. */
function regionGround(
  atlas: Atlas,
  areas: readonly PlaceArea[],
  marks: readonly OverviewMark[],
  view: MapWindow,
  { language, direction, widthPx, heightPx }: OverviewOptions,
) {
  const ground = mapGround(atlas, view, windowLines(atlas, view), widthPx * pathShare);
  const boxes = marks.map(({ x, y }) => boxOfMark({ id: '', shape: 'point', x, y })!);
  const labels = namesOf(areas, marks, boxes, view, direction);
  // A country that is itself one of the places is named once.
  const named = new Set<string | undefined>(labels.map(({ lines }) => lines.join(' ')));
  const countries = countriesInSight(atlas, view, ground.arcs, language).filter(
    ({ name }) => !named.has(name),
  );
  labels.push(...countryLabels(countries, ground.landRings, [...boxes, ...labels], view));
  return { ...ground, sea: `M0,0h${widthPx}v${heightPx}h-${widthPx}z`, labels };
}

function numbered(clusters: readonly Cluster[], areas: readonly PlaceArea[]): OverviewMark[] {
  const vague = new Set(
    areas.filter(({ place }) => (place.precision ?? 0) >= vagueFrom).map(({ place }) => place.id),
  );
  let count = 0;
  return clusters.map(({ ids, x, y }) => ({
    x,
    y,
    places: ids,
    number: ids.length > 1 ? (count += 1) : undefined,
    vague: ids.every((id) => vague.has(id)),
  }));
}

function namesOf(
  areas: readonly PlaceArea[],
  marks: readonly OverviewMark[],
  boxes: readonly Box[],
  view: { readonly widthPx: number; readonly heightPx: number },
  direction: 'ltr' | 'rtl',
): MapLabel[] {
  const names = new Map(areas.map(({ place }) => [place.id, place.name]));
  const labels: MapLabel[] = [];
  marks.forEach(({ places: [id = ''], number }, index) => {
    if (number !== undefined) return;
    const taken = [...boxes, ...labels];
    const label = placeLabel(names.get(id) ?? id, boxes[index]!, taken, view, direction);
    if (label) labels.push(label);
  });
  return labels;
}

function rounded(label: MapLabel): MapLabel {
  const [left, top, x, y] = [label.left, label.top, label.x, label.y].map(roundPosition);
  return { ...label, left: left!, top: top!, x: x!, y: y! };
}
