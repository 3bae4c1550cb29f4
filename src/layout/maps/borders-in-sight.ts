import type { Atlas } from './atlas.ts';
import { isInside, reachesMiddle } from './sheet-middle.ts';
import { drawShape } from './draw-shape.ts';
import type { BorderInSight } from './locator-map.ts';
import type { MapWindow } from './map-window.ts';
import { pathData } from './path-data.ts';
import type { Thinning } from './thinning.ts';

/** The borders inside a window. */
export interface BordersInSight {
  /** One for each pair of countries, in the order of their codes. */
  readonly borders: readonly BorderInSight[];
  /** Whether one comes near the middle of the sheet. */
  readonly inMiddle: boolean;
}

/** The borders that show in the window, thinned. */
export function bordersInSight(
  atlas: Atlas,
  view: MapWindow,
  { inSight, positionsOf }: Thinning,
): BordersInSight {
  const borders = new Map<string, BorderInSight>();
  let inMiddle = false;
  atlas.arcs.forEach(({ sides, onMainParts }, arc) => {
    if (sides.length < 2 || !inSight(arc)) return;
    const drawn = drawShape(view.projection, { type: 'LineString', coordinates: positionsOf(arc) }).filter(
      (line) => line.some((point) => isInside(point, view, 0)),
    );
    const path = pathData(drawn, false);
    if (path === '') return;
    inMiddle ||= reachesMiddle(drawn, view);
    // A territory without a code sorts last.
    const [a, b] = sides.map((side) => atlas.countries[side]?.region).sort();
    const key = `${a ?? '~'} ${b ?? '~'} ${onMainParts ? 0 : 1}`;
    borders.set(key, { regions: [a, b], onMainParts, path: (borders.get(key)?.path ?? '') + path });
  });
  const sorted = [...borders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, border]) => border);
  return { borders: sorted, inMiddle };
}
