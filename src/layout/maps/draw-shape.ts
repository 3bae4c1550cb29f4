import { geoPath } from 'd3-geo';
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import type { WeightedPosition } from './atlas.ts';

/** A line on the sheet, px; of a ring, the last point leads back to the first. */
export type SheetLine = readonly (readonly [x: number, y: number])[];

/** What GeoJSON calls by these names; the weight of a position is not drawn. */
export type Shape =
  | { readonly type: 'Sphere' }
  | { readonly type: 'LineString'; readonly coordinates: readonly WeightedPosition[] }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: readonly (readonly (readonly WeightedPosition[])[])[];
    };

/** The lines or rings that a shape becomes on the sheet, cut at its edge. */
export function drawShape(projection: GeoProjection, shape: Shape): readonly SheetLine[] {
  const lines: [number, number][][] = [];
  const pen = {
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
    moveTo: (x: number, y: number) => void lines.push([[x, y]]),
    lineTo: (x: number, y: number) => void lines.at(-1)?.push([x, y]),
  };
  // d3 changes no shape, though its types let it.
  geoPath(projection, pen)(shape as GeoPermissibleObjects);
  return lines;
}
