import { formatDate } from '../dates/format-date.ts';
import type { CorrectionEntry } from '../model/correction-entries.ts';
import { correctionEntries } from '../model/correction-entries.ts';
import { eventPath } from '../model/event-path.ts';
import { feedDay } from '../model/feed-day.ts';
import type { Timeline } from '../model/timeline.ts';
import type { AtomEntry, AtomParagraph } from './atom-feed.ts';
import { atomFeed } from './atom-feed.ts';
import { feedId } from './feed-id.ts';
import type { FeedSurroundings, FeedWords } from './feed-surroundings.ts';

/** Who follows a feed has read the older ones; the page lists all. */
const most = 100;

/** Where the feed stands, below the top of the site. */
const address = 'corrections/feed.xml';

/**
 * The corrections and withdrawals of a timeline as an Atom feed, the newest first. An entry's `updated` is the first
 * day on which it may have been made, and its text says the date as it is known; one without such a day is left out,
 * which the subtitle says. Undefined without an entry: an Atom feed must have a day on which it changed.
 */
export function correctionsFeed(timeline: Timeline, around: FeedSurroundings): string | undefined {
  const { title, language } = timeline;
  const { root, direction, words } = around;
  const all = correctionEntries(timeline);
  const dated = all.flatMap((entry) => {
    const updated = feedDay(entry.on);
    return updated === undefined ? [] : [{ ...entry, updated }];
  });
  if (dated.length === 0) return undefined;
  const leftOut = all.length - dated.length;
  const ids = new Set<string>();
  return atomFeed({
    id: feedId('corrections', title),
    title: words.title(title),
    subtitle: leftOut === 0 ? words.subtitle : `${words.subtitle} ${words.leftOut(leftOut)}`,
    language,
    direction,
    author: title,
    rights: timeline.licence,
    self: `${root}${address}`,
    page: `${root}corrections/`,
    entries: dated.slice(0, most).map((entry): AtomEntry => ({
      id: idOf(entry, title, ids),
      title: entry.event.title,
      page: `${root}${eventPath(timeline, entry.event.id)}`,
      updated: entry.updated,
      paragraphs: paragraphsOf(entry, language, words),
    })),
  });
}

/** An event is named by its oldest id, which it keeps. The same correction told twice is numbered. */
function idOf({ event, on, change }: CorrectionEntry, title: string, taken: Set<string>): string {
  const names = ['correction', title, event.formerIds[0] ?? event.id, on.text];
  const said = change === undefined ? ['withdrawn'] : [change.was, change.now];
  for (let count = 1; ; count += 1) {
    const id = feedId(...names, ...said, ...(count === 1 ? [] : [String(count)]));
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function paragraphsOf(
  { on, why, change }: CorrectionEntry,
  language: string,
  { labels }: FeedWords,
): readonly AtomParagraph[] {
  const changed: readonly AtomParagraph[] =
    change === undefined
      ? []
      : [
          { label: labels.was, text: change.was, as: 'del' },
          { label: labels.now, text: change.now, as: 'ins' },
        ];
  return [
    { label: change === undefined ? labels.withdrawn : labels.on, text: formatDate(on, language, 'long') },
    ...changed,
    { label: labels.why, text: why },
  ];
}
