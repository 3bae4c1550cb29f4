import type { Timeline } from '../model/timeline.ts';

const longestShortName = 12;

/**
 * The web app manifest. `base` is the site's path, with a slash at both ends; `direction` the way its language runs.
 * Browsers cut a long short_name anywhere, so it is cut here, between words.
 */
export function webManifest(
  timeline: Pick<Timeline, 'title' | 'description' | 'language'>,
  base: string,
  direction: 'ltr' | 'rtl',
): string {
  const manifest = {
    name: timeline.title,
    short_name: shortName(timeline.title),
    description: timeline.description,
    lang: timeline.language,
    dir: direction,
    id: base,
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: '#fbf9f5',
    theme_color: '#fbf9f5',
    icons: [
      { src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${base}icon-192.png`, sizes: '192x192', type: 'image/png' },
      { src: `${base}icon-512.png`, sizes: '512x512', type: 'image/png' },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** As many of the first words as fit; the first one whole, however long. */
function shortName(title: string): string {
  const [first = title, ...others] = title.split(/\s+/);
  let name = first;
  for (const word of others) {
    if (`${name} ${word}`.length > longestShortName) break;
    name = `${name} ${word}`;
  }
  return name;
}
