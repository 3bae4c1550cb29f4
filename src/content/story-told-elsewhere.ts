import { eventPath } from '../model/event-path.ts';
import type { Timeline } from '../model/timeline.ts';
import { escapeText } from '../model/escape-text.ts';

/** As stories write a link: quotes and angles within are escaped. */
const linkAddress = /(<a href=")([^"]*)/g;

const origin = 'http://site.invalid';

/**
 * The HTML of an event's story for a page that is not its own: a link that counts from there is whole, and one to another
 * event leads where that is told. `base` is the path of the site, with a slash at both ends.
 */
export function storyToldElsewhere(
  html: string,
  id: string,
  timeline: Pick<Timeline, 'toldAt'>,
  base: string,
): string {
  return html.replaceAll(linkAddress, (whole, start: string, written: string) => {
    const address = written.replaceAll('&amp;', '&');
    if (/^(#|[a-z][a-z0-9+.-]*:)/i.test(address)) return whole;
    const { pathname, search, hash } = new URL(address, `${origin}${base}events/${id}/`);
    const other = pathname.startsWith(base)
      ? /^events\/([^/]+)\/?$/.exec(pathname.slice(base.length))?.[1]
      : undefined;
    const told = other !== undefined && timeline.toldAt?.has(other);
    return start + escapeText(told ? base + eventPath(timeline, other) : pathname + search + hash);
  });
}
