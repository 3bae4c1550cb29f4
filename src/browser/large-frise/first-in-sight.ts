import type { DayStretch } from '../../layout/find-folds.ts';
import { periodHolding } from '../../layout/tiles/period-holding.ts';
import type { TileLink } from '../../layout/tiles/tile.ts';
import type { TileStore } from './tile-store.ts';

/**
 * Id of the event that begins first within a window, in the period that holds the window and lists its events; undefined
 * where none does, or no single period lists them.
 */
export function firstInSight(
  root: TileLink,
  days: DayStretch,
  store: Pick<TileStore, 'tileOf' | 'markOf'>,
): string | undefined {
  const tile = store.tileOf(periodHolding(root, days, store.tileOf).tile);
  if (tile === undefined || tile.children.length > 0) return undefined;
  const [first] = tile.events
    .map((event) => ({ id: event.id, ...store.markOf(event).span }))
    .filter(({ from }) => from >= days.from && from < days.to)
    .sort((a, b) => a.from - b.from || b.to - a.to || (a.id < b.id ? -1 : 1));
  return first?.id;
}
