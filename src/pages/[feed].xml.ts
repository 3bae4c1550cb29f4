import type { APIRoute } from 'astro';
import { feedAround } from './_feed-around.ts';
import { loadTimeline } from '../content/load-timeline.ts';
import { eventsFeed } from '../exports/events-feed.ts';
import { feedsOf } from '../model/feeds-of.ts';

/** None while no day is known on which an event came. */
export async function getStaticPaths() {
  return feedsOf(await loadTimeline()).events ? [{ params: { feed: 'feed' } }] : [];
}

export const GET: APIRoute = async ({ site }) => {
  const timeline = await loadTimeline();
  return new Response(eventsFeed(timeline, feedAround(timeline.language, 'events', site, './')));
};
