import type { APIRoute } from 'astro';
import { feedAround } from '../_feed-around.ts';
import { loadTimeline } from '../../content/load-timeline.ts';
import { correctionsFeed } from '../../exports/corrections-feed.ts';
import { feedsOf } from '../../model/feeds-of.ts';

/** None while nothing was corrected on a known day. */
export async function getStaticPaths() {
  return feedsOf(await loadTimeline()).corrections ? [{ params: { feed: 'feed' } }] : [];
}

export const GET: APIRoute = async ({ site }) => {
  const timeline = await loadTimeline();
  return new Response(correctionsFeed(timeline, feedAround(timeline.language, 'corrections', site, '../')));
};
