import { geoPath } from 'd3-geo';
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import type { SheetLine } from './sheet-line.ts';

/** The lines or rings that a shape becomes on a sheet of any of d3's projections, cut where the projection cuts it. */
export function drawShape(projection: GeoProjection, shape: GeoPermissibleObjects): readonly SheetLine[] {
  const lines: number[][] = [];
  const pen = {
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
    moveTo: (x: number, y: number) => void lines.push([x, y]),
    lineTo: (x: number, y: number) => void lines.at(-1)?.push(x, y),
  };
  geoPath(projection, pen)(shape);
  return lines;
}
