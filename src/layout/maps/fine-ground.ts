import { EARTH_KM } from './distance-km.ts';
import type { LocatorSheet } from './locator-map.ts';

/** How much of the lines is drawn. */
export interface Fineness {
  /** Rings that enclose less are not drawn, px². */
  readonly leastPx2: number;
  /** The same as a weight of points, steradians: those that weigh less are not drawn. */
  readonly leastWeight: number;
}

/** The finest first. */
const finenessesPx2 = [0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16] as const;

/** Land and borders as fine as `pathBudget` allows: characters of path data, which compress to about a third. */
export function fineGround<Ground extends Pick<LocatorSheet, 'land' | 'borders'>>(
  kmPerPx: number,
  pathBudget: number,
  groundAt: (fineness: Fineness) => Ground,
): Ground {
  let ground = groundAt(finenessOf(finenessesPx2[0], kmPerPx));
  for (const leastPx2 of finenessesPx2.slice(1)) {
    const length = ground.borders.reduce((sum, { path }) => sum + path.length, ground.land.length);
    if (length <= pathBudget) break;
    ground = groundAt(finenessOf(leastPx2, kmPerPx));
  }
  return ground;
}

/** As fine as any map of so many km a px. */
export function finest(kmPerPx: number): Fineness {
  return finenessOf(finenessesPx2[0], kmPerPx);
}

function finenessOf(leastPx2: number, kmPerPx: number): Fineness {
  return { leastPx2, leastWeight: leastPx2 * (kmPerPx / EARTH_KM) ** 2 };
}
