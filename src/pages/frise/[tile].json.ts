import type { APIRoute } from 'astro';
import { periodName } from '../../components/period-name.ts';
import { loadTimeline } from '../../content/load-timeline.ts';
import { periodPages } from '../../layout/period-pages.ts';
import type { Period } from '../../layout/period.ts';
import { periodsOf } from '../../layout/periods-of.ts';
import { packTile } from '../../layout/tiles/pack-tile.ts';
import { tileName } from '../../layout/tiles/tile-name.ts';

export async function getStaticPaths() {
  const whole = periodsOf(await loadTimeline());
  const periods = whole.children.length === 0 ? [] : [whole, ...periodPages(whole).map((page) => page.period)];
  return periods.map((period) => ({ params: { tile: tileName(period) }, props: { period } }));
}

export const GET: APIRoute<{ period: Period }> = async ({ props: { period } }) => {
  const timeline = await loadTimeline();
  const nameOf = (one: Period): string => periodName(one, timeline.language);
  return new Response(JSON.stringify(packTile(timeline, period, nameOf)));
};
