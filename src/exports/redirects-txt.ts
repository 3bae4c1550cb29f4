import { eventAddresses } from '../model/event-addresses.ts';
import { eventPath } from '../model/event-path.ts';
import type { Timeline } from '../model/timeline.ts';

/**
 * Former addresses in the form of `_redirects`, which Netlify, Cloudflare Pages and GitLab Pages read: one in a line, the
 * address now, and 301, "moved for good". `base` is the site's path, with a slash at both ends. A host that does not
 * read the file, or prefers the page at the former address, still leads on: that page does so by itself.
 */
export function redirectsTxt(
  timeline: Pick<Timeline, 'events' | 'withdrawn' | 'toldAt'>,
  base: string,
): string {
  const lines = eventAddresses(timeline).flatMap((address) =>
    'moved' in address
      ? [`${base}events/${address.id}/ ${base}${eventPath(timeline, address.moved.id)} 301`]
      : [],
  );
  return ['# Former addresses of events, and where they are now.', ...lines.sort(), ''].join('\n');
}
