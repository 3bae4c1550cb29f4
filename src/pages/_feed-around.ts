import type { FeedSurroundings } from '../exports/feed-surroundings.ts';
import { correctionsWordsFor } from '../messages/corrections-words-for.ts';
import { directionOf } from '../messages/direction-of.ts';
import { messagesFor } from '../messages/messages-for.ts';
import { href } from '../components/href.ts';
import { knownSite } from '../components/known-site.ts';

/**
 * What a feed is told of its place and its language. `up` leads from the feed to the top of the site, for a site that
 * does not know its address.
 */
export function feedAround(
  language: string,
  feed: 'events' | 'corrections',
  site: URL | undefined,
  up: string,
): FeedSurroundings {
  const { feeds, before, withdrawn } = correctionsWordsFor(language);
  const { corrected, was, now, why } = messagesFor(language).event;
  const labels = {
    on: before(corrected),
    was: before(was),
    now: before(now),
    why: before(why),
    withdrawn: before(withdrawn.on),
  };
  const known = knownSite(site);
  return {
    root: known === undefined ? up : new URL(href(''), known).href,
    direction: directionOf(language),
    words: { ...feeds[feed], labels },
  };
}
