import { testSites } from './test-sites.ts';
import type { SiteName, TestSite } from './test-sites.ts';

/** One page of every type, as a path below the site's base. */
export function pagesOf(site: SiteName): readonly string[] {
  const { event, place, source, actor, track, others = [], searched }: TestSite = testSites[site];
  return [
    '',
    ...(event === undefined ? [] : [`events/${event}/`]),
    'places/',
    ...(place === undefined ? [] : [`places/${place}/`]),
    'sources/',
    ...(source === undefined ? [] : [`sources/${source}/`]),
    'claims/',
    'claims/by/',
    'actors/',
    ...(actor === undefined ? [] : [`actors/${actor}/`]),
    ...(track === undefined ? [] : [`tracks/${track}/`]),
    'corrections/',
    'table/',
    ...others,
    'search/',
    `search/?q=${encodeURIComponent(searched)}`,
    'about/',
    'offline/',
    '404.html',
  ];
}
