import { formatDate } from '../../dates/format-date.ts';
import { formatPrecision } from '../../dates/format-precision.ts';
import { isUndated } from '../../dates/is-undated.ts';
import { isContested } from '../../model/is-contested.ts';
import type { Timeline } from '../../model/timeline.ts';
import { packDate } from '../pack-date.ts';
import { periodPath, type Period } from '../period.ts';
import { marksOfPeriod } from './marks-of-period.ts';
import type { Tile, TileEvent, TileLink } from './tile.ts';
import { listTilesWithin, tileName } from './tile-name.ts';
import { tilingOf, type PlacedMark } from './tiling.ts';

/** The tile of a period of a large timeline; `nameOf` says what a period is called. */
export function packTile(timeline: Timeline, period: Period, nameOf: (period: Period) => string): Tile {
  const { marks, density } = marksOfPeriod(period, tilingOf(timeline));
  const listed = new Map([...listTilesWithin(period)].map(([name, part]) => [part, name]));
  return {
    children: period.children.map((child) => packLink(child, nameOf, listed.get(child))),
    density,
    events: marks.map((mark) => packEvent(timeline, mark)),
  };
}

/** `tile` names the tile of a period that lists its events (`listTilesWithin`). */
export function packLink(
  period: Period,
  nameOf: (period: Period) => string,
  tile: string = tileName(period),
): TileLink {
  const { from, to, count } = period;
  return { tile, name: nameOf(period), path: periodPath(period), from, to, count };
}

function packEvent({ language, zone, toldAt }: Timeline, { event, lane, at, place }: PlacedMark): TileEvent {
  const { id, title, status, date, places } = event;
  const note = formatPrecision(date, language);
  const path = toldAt?.get(id);
  const actors = [...new Set(event.actors.map(({ actor }) => actor))];
  const elsewhere = event.datesElsewhere.map((other) => other.date).filter((other) => !isUndated(other));
  return {
    ...{ id, title, status, lane, at },
    said: formatDate(date, language, 'long', zone),
    ...(note === undefined ? {} : { note }),
    ...(isContested(event) ? { contested: true } : {}),
    ...(path === undefined ? {} : { path }),
    ...(places.length === 0 ? {} : { places }),
    ...(actors.length === 0 ? {} : { actors }),
    date: packDate(date),
    ...(elsewhere.length === 0 ? {} : { elsewhere: elsewhere.map(packDate) }),
    ...(place === undefined ? {} : { place: [place.level, place.row] as const }),
  };
}
