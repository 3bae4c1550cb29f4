/**
 * How long a file of the site may be kept without being asked for again, by its path below the site's base: what Astro
 * names by its content, for ever; all else has to be asked for each time, so that a new build shows at once.
 */
export function cacheControl(path: string): string {
  return path.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
