import { digestOf } from '../../content/digest-of.ts';
import type { TimelineParts } from '../../content/put-together.ts';

/**
 * One key for the pages that have none of their own: a digest of all that the timeline says but the events' stories, which
 * only their own pages tell. None for those, nor where several events are told on a page.
 */
export function sharedKey({ records, events, history }: TimelineParts): (file: string) => string | undefined {
  if (records.timeline.eventPages === 'together') return () => undefined;
  const facts = events.map(({ id, data }) => [id, { ...data, html: '' }]);
  const key = digestOf([records, facts, history]);
  return (file) => (file.startsWith('events/') ? undefined : key);
}
