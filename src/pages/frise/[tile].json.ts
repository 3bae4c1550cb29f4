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
  /** The periods whose tiles are in the file, by their names; without it, it holds the names to filter by. */
  readonly tiles?: readonly (readonly [name: string, period: Period])[];
}

/** The files that the frise of a large timeline loads. */
export async function getStaticPaths() {
  const whole = periodsOf(await loadTimeline());
  if (whole.children.length === 0) return [];
  const around = [whole, ...periodPages(whole).map((page) => page.period)].filter(
    ({ children }) => children.length > 0,
  );
  const tiles = around.flatMap((period) => [[tileName(period), period] as const, ...listTilesWithin(period)]);
  return [
    ...[...Map.groupBy(tiles, ([name]) => fileOfTile(name))].map(([tile, within]) => ({
      params: { tile },
      props: { tiles: within },
    })),
    { params: { tile: 'names' }, props: {} },
  ];
}

export const GET: APIRoute<Props> = async ({ props: { tiles } }) => {
  const timeline = await loadTimeline();
  const nameOf = (period: Period): string => periodName(period, timeline.language);
  const packed = tiles?.map(([name, period]) => [name, packTile(timeline, period, nameOf)] as const);
  return new Response(
    JSON.stringify(packed === undefined ? namesInTimeline(timeline) : Object.fromEntries(packed)),
  );
};
