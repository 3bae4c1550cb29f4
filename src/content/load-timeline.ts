import { getCollection } from 'astro:content';
import type { Timeline } from '../model/timeline.ts';
import { readHistory } from './read-history.ts';
import type { StoreEntry } from './store-entry.ts';
import { fromEntry } from './store-entry.ts';
import { storedForPages } from './stored-for-pages.ts';
import type { StoredEvent } from './stored-timeline.ts';
import { tellTogether } from './tell-together.ts';
import { toEvent } from './to-event.ts';
import type { RecordFields } from './to-timeline.ts';
import { toTimeline } from './to-timeline.ts';
import { timelineChannel } from './timeline-channel.ts';
import { toWithdrawnEvent } from './to-withdrawn-event.ts';
import { typesetTimeline } from './typeset-timeline.ts';

const folder = process.env['TIMELINE'] ?? 'timeline';

let built: Promise<Timeline> | undefined;

/** The timeline of this build, its events in time order. In a build it is put together once; in `dev` always anew. */
export function loadTimeline(): Promise<Timeline> {
  if (import.meta.env.DEV) return putTogether();
  return (built ??= announce());
}

async function announce(): Promise<Timeline> {
  const timeline = await putTogether();
  timelineChannel.publish(timeline);
  return timeline;
}

interface Stored {
  readonly records: RecordFields;
  readonly events: readonly (StoredEvent & { readonly id: string })[];
}

async function putTogether(): Promise<Timeline> {
  const { records, events: stored } = import.meta.env.DEV ? await storedByAstro() : storedByBuild();
  const withdrawn = stored.flatMap(({ id, file, fields }) => toWithdrawnEvent(id, file, fields) ?? []);
  const shown = stored.filter(({ fields }) => fields.withdrawn === undefined);
  const named = stored.map(({ id, fields: { formerIds = [] } }) => ({ id, formerIds }));
  const timeline = toTimeline(
    records,
    shown.map(({ id, file, fields, html }) => toEvent(id, file, fields, html)),
    process.env['REPOSITORY_URL'],
    { withdrawn, history: asksGit() ? await readHistory(folder, named) : new Map() },
  );
  return tellTogether(typesetTimeline(timeline), import.meta.env.BASE_URL);
}

/** Where Astro looks after changes. */
async function storedByAstro(): Promise<Stored> {
  const [records] = await getCollection('records');
  if (records === undefined) throw new Error('The timeline has mistakes: npm run check says where.');
  const events = await getCollection('events');
  return {
    records: fromEntry<RecordFields>(records.data as StoreEntry<unknown>),
    events: events.map(({ id, data }) => ({ id, ...fromEntry<StoredEvent>(data as StoreEntry<unknown>) })),
  };
}

function storedByBuild(): Stored {
  const stored = storedForPages();
  if (stored === undefined) throw new Error('The pages were asked for before the timeline was read.');
  return {
    records: stored.records[0].data,
    events: stored.events.map(({ id, data }) => ({ id, ...data })),
  };
}

/** Not while editing, when every change would ask anew for days that git does not know yet; nor when told not to. */
function asksGit(): boolean {
  return !import.meta.env.DEV && process.env['FILE_HISTORY'] !== 'none';
}
