import type { APIRoute } from 'astro';
import { periodName } from '../../components/period-name.ts';
import { loadTimeline } from '../../content/load-timeline.ts';
import { periodPages } from '../../layout/period-pages.ts';
import type { Period } from '../../layout/period.ts';
import { periodsOf } from '../../layout/periods-of.ts';
import { packTile } from '../../layout/tiles/pack-tile.ts';
import { tileName } from '../../layout/tiles/tile-name.ts';
import { namesInTimeline } from '../../model/names-in-timeline.ts';

/** The files that the frise of a large timeline loads: one for each period, and one with the names to filter by. */
export async function getStaticPaths() {
  const whole = periodsOf(await loadTimeline());
  if (whole.children.length === 0) return [];
  const periods = [whole, ...periodPages(whole).map((page) => page.period)];
  return [
    ...periods.map((period) => ({ params: { tile: tileName(period) }, props: { period } })),
    { params: { tile: 'names' }, props: { period: undefined } },
  ];
}

export const GET: APIRoute<{ period: Period | undefined }> = async ({ props: { period } }) => {
  const timeline = await loadTimeline();
  const nameOf = (one: Period): string => periodName(one, timeline.language);
  const content = period === undefined ? namesInTimeline(timeline) : packTile(timeline, period, nameOf);
  return new Response(JSON.stringify(content));
};
