import { getCollection } from 'astro:content';
import type { Timeline } from '../model/timeline.ts';
import type { TimelineParts } from './put-together.ts';
import { putTogether } from './put-together.ts';
import type { StoreEntry } from './store-entry.ts';
import { fromEntry } from './store-entry.ts';
import { partsForPages } from './parts-for-pages.ts';
import type { StoredEvent } from './stored-timeline.ts';
import type { RecordFields } from './to-timeline.ts';

let built: Promise<Timeline> | undefined;

/** The timeline of this build, its events in time order. In a build it is put together once; in `dev` always anew. */
export function loadTimeline(): Promise<Timeline> {
  if (import.meta.env.DEV) return load();
  return (built ??= load());
}

async function load(): Promise<Timeline> {
  const parts = import.meta.env.DEV ? await partsFromAstro() : partsForPages();
  if (parts === undefined) throw new Error('The timeline has mistakes: npm run check says where.');
  return putTogether(parts, import.meta.env.BASE_URL);
}

/** While editing, Astro looks after changes; git does not know yet what is being written. */
async function partsFromAstro(): Promise<TimelineParts | undefined> {
  const [records] = await getCollection('records');
  if (records === undefined) return undefined;
  const events = await getCollection('events');
  return {
    records: fromEntry<RecordFields>(records.data as StoreEntry<unknown>),
    events: events.map(({ id, data }) => ({ id, data: fromEntry<StoredEvent>(data as StoreEntry<unknown>) })),
    history: new Map(),
  };
}
