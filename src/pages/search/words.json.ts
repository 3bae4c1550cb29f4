import type { APIRoute } from 'astro';
import { loadTimeline } from '../../content/load-timeline.ts';
import { searchWordsJson } from '../../exports/search-words-json.ts';

export const GET: APIRoute = async () => new Response(searchWordsJson(await loadTimeline()));
