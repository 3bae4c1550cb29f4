import type { APIRoute } from 'astro';
import { loadTimeline } from '../../../content/load-timeline.ts';
import { addressShards } from '../../../exports/address-shards.ts';

export async function getStaticPaths() {
  const shards = addressShards(await loadTimeline());
  return shards.map((text, index) => ({ params: { shard: `${index}` }, props: { text } }));
}

export const GET: APIRoute = ({ props }) => new Response((props as { text: string }).text);
