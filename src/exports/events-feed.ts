import { formatDate } from '../dates/format-date.ts';
import { eventPath } from '../model/event-path.ts';
import type { NewEvent } from '../model/newest-events.ts';
import { newestEvents } from '../model/newest-events.ts';
import type { Timeline } from '../model/timeline.ts';
import { atomFeed } from './atom-feed.ts';
import { feedId } from './feed-id.ts';
import type { FeedSurroundings } from './feed-surroundings.ts';

const most = 50;

/** Where the feed stands, below the top of the site. */
const address = 'feed.xml';

/**
 * The newest events of a timeline as an Atom feed. `published` is the day on which the repository got the event's file,
 * `updated` the latest of that, of the file's last change and of the event's corrections. An event of which no such day is
 * known is left out, which the subtitle says. Undefined without an entry.
 */
export function eventsFeed(timeline: Timeline, around: FeedSurroundings): string | undefined {
  const { title, events } = timeline;
  const { root, direction, words } = around;
  const newest = newestEvents(timeline);
  if (newest.length === 0) return undefined;
  const leftOut = events.length - newest.length;
  return atomFeed({
    id: feedId('events', title),
    title: words.title(title),
    subtitle: leftOut === 0 ? words.subtitle : `${words.subtitle} ${words.leftOut(leftOut)}`,
    language: timeline.language,
    direction,
    author: title,
    rights: timeline.licence,
    self: `${root}${address}`,
    page: root,
    entries: newest.slice(0, most).map(({ event, created, changed }: NewEvent) => ({
      id: feedId('event', title, event.formerIds[0] ?? event.id),
      title: event.title,
      page: `${root}${eventPath(timeline, event.id)}`,
      published: created,
      updated: changed,
      paragraphs: [
        { label: '', text: formatDate(event.date, timeline.language, 'long', timeline.zone) },
        ...(event.summary === undefined ? [] : [{ label: '', text: event.summary }]),
      ],
    })),
  });
}
