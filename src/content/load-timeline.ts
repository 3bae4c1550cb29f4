import { getCollection } from 'astro:content';
import type { Timeline } from '../model/timeline.ts';
import type { StoreEntry } from './store-entry.ts';
import { fromEntry } from './store-entry.ts';
import type { StoredEvent } from './stored-timeline.ts';
import { toEvent } from './to-event.ts';
import type { RecordFields } from './to-timeline.ts';
import { toTimeline } from './to-timeline.ts';
import { typesetTimeline } from './typeset-timeline.ts';

let built: Promise<Timeline> | undefined;

/** The timeline of this build, its events in time order. In a build it is put together once; in `dev` always anew. */
export function loadTimeline(): Promise<Timeline> {
  if (import.meta.env.DEV) return putTogether();
  return (built ??= putTogether());
}

async function putTogether(): Promise<Timeline> {
  const [records] = await getCollection('records');
  if (records === undefined) throw new Error('The timeline has mistakes: npm run check says where.');
  const events = await getCollection('events');
  const timeline = toTimeline(
    fromEntry<RecordFields>(records.data as StoreEntry<unknown>),
    events.map(({ id, data }) => {
      const { file, fields, html } = fromEntry<StoredEvent>(data as StoreEntry<unknown>);
      return toEvent(id, file, fields, html);
    }),
    process.env['REPOSITORY_URL'],
  );
  return typesetTimeline(timeline);
}
