import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { robotsTxt } from '../exports/robots-txt.ts';

/** Names the sitemap only when the site knows its own address. */
export const GET: APIRoute = ({ site }) => {
  const known = process.env['SITE_URL'] === undefined ? undefined : site;
  return new Response(robotsTxt(known && new URL(href('sitemap-index.xml'), known).href));
};
