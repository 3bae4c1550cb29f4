import { getCollection } from 'astro:content';
import type { Timeline } from '../model/timeline.ts';
import { timelineForPages } from './parts-for-pages.ts';
import type { TimelineParts } from './put-together.ts';
import { putTogether } from './put-together.ts';
import type { StoreEntry } from './store-entry.ts';
import { fromEntry } from './store-entry.ts';
import type { StoredEvent } from './stored-timeline.ts';
import type { RecordFields } from './to-timeline.ts';

/**
 * The timeline of this build, its events in time order. In a build, which has handed over what it read, it is put together
 * once; while editing, always anew.
 */
export async function loadTimeline(): Promise<Timeline> {
  const built = timelineForPages(import.meta.env.BASE_URL);
  if (built !== undefined) return built;
  const edited = await partsFromAstro();
  if (edited === undefined) throw new Error('The timeline has mistakes: npm run check says where.');
  return putTogether(edited, import.meta.env.BASE_URL);
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
