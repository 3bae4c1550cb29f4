import type { GeoProjection } from 'd3-geo';
import type { Atlas } from './atlas.ts';
import { bordersInSight, isBorder } from './borders-in-sight.ts';
import { drawShape } from './draw-shape.ts';
import type { Fineness } from './fine-ground.ts';
import { fineGround } from './fine-ground.ts';
import type { LocatorSheet } from './locator-map.ts';
import type { MapSheet } from './map-window.ts';
import { pathData } from './path-data.ts';
import { ringArea } from './ring-area.ts';
import { arcPositions, ringPositions } from './ring-positions.ts';
import type { SheetLine } from './sheet-line.ts';

/** The whole Earth on a sheet. */
export interface WorldSheet extends MapSheet {
  readonly projection: GeoProjection;
}

export interface WorldGround extends Pick<LocatorSheet, 'land' | 'borders'> {
  /** The outline of the Earth. */
  readonly sea: string;
}

/** All land and borders, as fine as `pathBudget` allows. */
export function worldGround(atlas: Atlas, sheet: WorldSheet, pathBudget: number): WorldGround {
  return fineGround(sheet.kmPerPx, pathBudget, (fineness) => groundAt(atlas, sheet, fineness));
}

function groundAt(atlas: Atlas, sheet: WorldSheet, { leastPx2, leastWeight }: Fineness): WorldGround {
  const coordinates = atlas.land
    .map(({ rings }) =>
      rings.map((ring) => ringPositions(atlas, ring, leastWeight)).filter((ring) => ring.length >= 4),
    )
    .filter((rings) => rings.length > 0);
  const rings = drawShape(sheet.projection, { type: 'MultiPolygon', coordinates }).filter(
    (ring) => Math.abs(ringArea(ring)) >= leastPx2,
  );
  const arcs = [...atlas.arcs.keys()].filter((arc) => isBorder(atlas, arc));
  const lineOf = (arc: number): readonly SheetLine[] =>
    drawShape(sheet.projection, { type: 'LineString', coordinates: arcPositions(atlas, arc, leastWeight) });
  const { borders } = bordersInSight(
    atlas,
    sheet,
    arcs.map((arc) => [arc, lineOf(arc)]),
  );
  const sea = drawShape(sheet.projection, { type: 'Sphere' });
  return { sea: pathData(sea, true), land: pathData(rings, true), borders };
}
