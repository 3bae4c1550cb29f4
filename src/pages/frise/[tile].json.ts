import type { APIRoute } from 'astro';
import { periodName } from '../../components/period-name.ts';
import { loadTimeline } from '../../content/load-timeline.ts';
import { periodPages } from '../../layout/period-pages.ts';
import type { Period } from '../../layout/period.ts';
import { periodsOf } from '../../layout/periods-of.ts';
import { packTile } from '../../layout/tiles/pack-tile.ts';
import { fileOfTile, listTilesWithin, tileName } from '../../layout/tiles/tile-name.ts';
import { namesInTimeline } from '../../model/names-in-timeline.ts';

interface Props {
  /** The period whose tile the file is. */
  readonly period?: Period;
  /** The periods whose tiles are in the file, by their names. Without both, it holds the names to filter by. */
  readonly tiles?: readonly (readonly [name: string, period: Period])[];
}

/** The files that the frise of a large timeline loads. */
export async function getStaticPaths() {
  const whole = periodsOf(await loadTimeline());
  if (whole.children.length === 0) return [];
  const around = [whole, ...periodPages(whole).map((page) => page.period)].filter(
    ({ children }) => children.length > 0,
  );
  const shared = around.flatMap((period) =>
    [...Map.groupBy(listTilesWithin(period), ([name]) => fileOfTile(name))].map(([tile, tiles]) => ({
      params: { tile },
      props: { tiles },
    })),
  );
  return [
    ...around.map((period) => ({ params: { tile: tileName(period) }, props: { period } })),
    ...shared,
    { params: { tile: 'names' }, props: {} },
  ];
}

export const GET: APIRoute<Props> = async ({ props: { period, tiles } }) => {
  const timeline = await loadTimeline();
  const tileOf = (one: Period) => packTile(timeline, one, (named) => periodName(named, timeline.language));
  const several = tiles && Object.fromEntries(tiles.map(([name, one]) => [name, tileOf(one)]));
  const content = period === undefined ? (several ?? namesInTimeline(timeline)) : tileOf(period);
  return new Response(JSON.stringify(content));
};
