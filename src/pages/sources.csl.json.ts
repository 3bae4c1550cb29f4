import type { APIRoute } from 'astro';
import { loadTimeline } from '../content/load-timeline.ts';
import { sourcesCslJson } from '../exports/sources-csl-json.ts';

export const GET: APIRoute = async () => new Response(sourcesCslJson(await loadTimeline()));
