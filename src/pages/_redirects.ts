import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { loadTimeline } from '../content/load-timeline.ts';
import { redirectsTxt } from '../exports/redirects-txt.ts';

/** Astro makes no route of a file whose name begins so: `integrations/former-addresses.ts` does. */
export const GET: APIRoute = async () => new Response(redirectsTxt(await loadTimeline(), href('')));
