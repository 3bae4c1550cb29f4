import { EARTH_KM } from './distance-km.ts';
import type { MapWindow } from './map-window.ts';
import type { SheetLine } from './sheet-line.ts';
import type { UnitVector } from './unit-vector.ts';

/** A point of the sphere and of the sheet. */
export interface ArcEnd {
  readonly vector: UnitVector;
  readonly x: number;
  readonly y: number;
}

/** A line may be this far beside the great arc that it stands for, px², where it is farthest. */
const mostBesidePx2 = 0.5;
/** Beyond this, a point is not drawn nearer to another one. */
const shortestPx2 = 4 * mostBesidePx2;
/** The middle of a great arc is drawn no farther than this from the middle of its line, as a share of its length. */
const mostAlong = 0.3;
/** An arc of more than 30° may be bent in several ways. */
const longestCosine = Math.cos(Math.PI / 6);
const mostHalvings = 16;

/**
 * Points to draw between two, exclusive, so that the line follows the great arc between them on a curved sheet: none for
 * most arcs, else the middle, and likewise in both halves.
 */
export function greatArc(from: ArcEnd, to: ArcEnd, view: MapWindow, halvings = mostHalvings): SheetLine {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const lengthPx2 = dx * dx + dy * dy;
  if (lengthPx2 <= shortestPx2 || halvings === 0) return [];
  const middle = middleOf(from.vector, to.vector, view);
  const [mx, my] = [middle.x - from.x, middle.y - from.y];
  const beside = dy * mx - dx * my;
  const along = (dx * mx + dy * my) / lengthPx2;
  const bends =
    beside * beside > mostBesidePx2 * lengthPx2 ||
    Math.abs(along - 0.5) > mostAlong ||
    cosineBetween(from.vector, to.vector) < longestCosine;
  if (!bends) return [];
  const [before, after] = [
    greatArc(from, middle, view, halvings - 1),
    greatArc(middle, to, view, halvings - 1),
  ];
  return [...before, middle.x, middle.y, ...after];
}

/**
 * The length, px², up to which a line on a window's sheet needs no more points. At a distance ρ from the middle of the sheet a
 * great arc is curved by at most 2ρ/3 there, to first order; twice that is allowed for, and nothing where ρ is more than 1.
 */
export function straightPx2({ cap, kmPerPx }: MapWindow): number {
  const ρ = cap.radiusKm / EARTH_KM;
  const scale = EARTH_KM / kmPerPx;
  return ρ > 1 ? shortestPx2 : Math.max(shortestPx2, (Math.sqrt(mostBesidePx2) * 6 * scale) / ρ);
}

function middleOf(a: UnitVector, b: UnitVector, { projectVector }: MapWindow): ArcEnd {
  const [x, y, z] = [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
  const length = Math.sqrt(x * x + y * y + z * z) || 1;
  const vector: UnitVector = [x / length, y / length, z / length];
  const [sheetX, sheetY] = projectVector(vector);
  return { vector, x: sheetX, y: sheetY };
}

function cosineBetween(a: UnitVector, b: UnitVector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
