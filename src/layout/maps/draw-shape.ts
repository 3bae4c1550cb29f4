import { geoPath } from 'd3-geo';
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';

/** A line on the sheet, px; of a ring, the last point leads back to the first. */
export type SheetLine = readonly (readonly [x: number, y: number])[];

/** The lines or rings that a shape becomes on the sheet, cut at its edge. */
export function drawShape(projection: GeoProjection, shape: GeoPermissibleObjects): readonly SheetLine[] {
  const lines: [number, number][][] = [];
  const pen = {
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
    moveTo: (x: number, y: number) => void lines.push([[x, y]]),
    lineTo: (x: number, y: number) => void lines.at(-1)?.push([x, y]),
  };
  geoPath(projection, pen)(shape);
  return lines;
}
