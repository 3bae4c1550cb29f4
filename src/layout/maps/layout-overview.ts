import { roundPosition } from '../round-position.ts';
import type { Atlas } from './atlas.ts';
import { boxOfMark } from './map-marks.ts';
import type { Cluster } from './cluster-marks.ts';
import { clusterMarks } from './cluster-marks.ts';
import { countriesInSight } from './countries-in-sight.ts';
import { drawShape } from './draw-shape.ts';
import type { Box, MapLabel } from './locator-map.ts';
import { countryLabels } from './map-labels.ts';
import { mapGround } from './map-ground.ts';
import type { PlaceArea } from './map-place.ts';
import type { OverviewMap, OverviewMark, OverviewOptions } from './overview-map.ts';
import { HIT_PX } from './overview-map.ts';
import { overviewWindow } from './overview-window.ts';
import { pathData } from './path-data.ts';
import { placeLabel } from './place-label.ts';

/** From this where_prec on, a position stands for a district or more. */
const vagueFrom = 3;
/** Characters of path data for each px of width: a wide sheet shows more. */
const pathShare = 27;

/** One map of all the areas; at least one is needed. Names of places and countries stand where there is room for them. */
export function layoutOverview(
  atlas: Atlas,
  areas: readonly PlaceArea[],
  { language, direction, widthPx, heightPx }: OverviewOptions,
): OverviewMap {
  const view = overviewWindow(
    areas.map(({ cap }) => cap),
    widthPx,
    heightPx,
  );
  const { land, landRings, borders, thinning } = mapGround(atlas, view, widthPx * pathShare);
  const points = areas.map(({ place: { id }, cap: { centre } }) => {
    const [x = 0, y = 0] = view.projection([centre[0], centre[1]]) ?? [];
    return { id, x, y };
  });
  const marks = numbered(clusterMarks(points, 2 * HIT_PX), areas);
  const taken = marks.map(({ x, y }) => boxOfMark({ id: '', shape: 'point', x, y })!);
  const labels = view.isWorld ? [] : namesOf(areas, marks, taken, view, direction);
  if (!view.isWorld) {
    // A country that is itself one of the places is named once.
    const named = new Set<string | undefined>(labels.map(({ lines }) => lines.join(' ')));
    const countries = countriesInSight(atlas, view, thinning, language);
    labels.push(
      ...countryLabels(
        countries.filter(({ name }) => !named.has(name)),
        landRings,
        [...taken, ...labels],
        view,
      ),
    );
  }
  const sea = view.isWorld ? drawShape(view.projection, { type: 'Sphere' }) : [];
  return {
    widthPx,
    heightPx: view.heightPx,
    sea: pathData(sea, true) || `M0,0h${widthPx}v${view.heightPx}h-${widthPx}z`,
    land,
    borders: borders.map(({ path }) => path).join(''),
    marks,
    labels: labels.map(rounded),
    hitPx: HIT_PX,
  };
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
