import type { APIRoute } from 'astro';
import { loadTimeline } from '../../content/load-timeline.ts';
import { searchDaysJson } from '../../exports/search-days-json.ts';

export const GET: APIRoute = async () => new Response(searchDaysJson(await loadTimeline()));
