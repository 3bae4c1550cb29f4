import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { loadTimeline } from '../content/load-timeline.ts';
import { webManifest } from '../exports/web-manifest.ts';
import { directionOf } from '../messages/direction-of.ts';

export const GET: APIRoute = async () => {
  const timeline = await loadTimeline();
  return new Response(webManifest(timeline, href(''), directionOf(timeline.language)));
};
