import type { APIRoute } from 'astro';
import { loadTimeline } from '../content/load-timeline.ts';
import { sourcesBib } from '../exports/sources-bib.ts';

export const GET: APIRoute = async () => new Response(sourcesBib(await loadTimeline()));
