import type { Loader, LoaderContext } from 'astro/loaders';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EventHistory } from '../model/event-history.ts';
import { problemsOf } from './check-timeline.ts';
import { takeChecked } from './checked-reading.ts';
import { explainEventPages } from './explain-event-pages.ts';
import { keepForPages } from './parts-for-pages.ts';
import { readHistory } from './read-history.ts';
import { readTimeline } from './read-timeline.ts';
import type { StoredTimeline } from './stored-timeline.ts';
import { storedTimeline } from './stored-timeline.ts';
import { toEntry } from './store-entry.ts';

/**
 * Keeps the checked text of a timeline's folder, and the HTML of its stories, for the pages: in a build as it is; while
 * editing in Astro's store, one entry for the .yaml files, one for each event, and dates stay text, so that a change of
 * the date parser needs no new store. Stops the build at the first sight of a mistake; while editing (with a watcher)
 * says what is wrong and keeps the last good timeline.
 */
export function timelineLoader(folder: string, part: 'records' | 'events'): Loader {
  return {
    name: `frise:${part}`,
    load: async (context) => {
      await fill(folder, part, context);
      const refill = oneAtATime(() => fill(folder, part, context));
      context.watcher?.add(resolve(folder));
      context.watcher?.on('all', (_event, path) => {
        if (resolve(path).startsWith(resolve(folder) + sep)) refill();
      });
    },
  };
}

/** Runs a task when asked, never twice at once: asked again meanwhile, it runs once more afterwards. */
function oneAtATime(task: () => Promise<void>): () => void {
  let state: 'idle' | 'running' | 'asked again' = 'idle';
  const run = async (): Promise<void> => {
    do {
      state = 'running';
      await task();
    } while ((state as string) === 'asked again');
    state = 'idle';
  };
  return () => {
    if (state === 'idle') void run();
    else state = 'asked again';
  };
}

async function fill(folder: string, part: 'records' | 'events', context: LoaderContext): Promise<void> {
  if (context.watcher === undefined) await fillForBuild(folder, part, context);
  else fillForEditing(folder, part, context);
}

/** A build's pages have the timeline directly: only the images go by way of Astro, which publishes what its store names. */
async function fillForBuild(
  folder: string,
  part: 'records' | 'events',
  context: LoaderContext,
): Promise<void> {
  if (part === 'records') return setEntries([], folder, context);
  const checked = takeChecked(folder);
  const { mistakes, stored } =
    checked === undefined
      ? read(folder, context.config.base)
      : { mistakes: '', stored: storedTimeline(checked, context.config.base) };
  if (stored === undefined) throw new Error(mistakes);
  const explanation = explainEventPages(stored);
  if (explanation !== undefined) context.logger.info(explanation);
  const { events, records } = stored;
  keepForPages({ records: records[0].data, events, history: await historyOf(folder, events) });
  const withImages = events.filter(({ data }) => data.images.length > 0);
  setEntries(
    withImages.map(({ id, data: { file, images } }) => ({ id, data: { file, images } })),
    folder,
    context,
  );
}

/** Empty when the build is told not to ask git. */
async function historyOf(
  folder: string,
  events: StoredTimeline['events'],
): Promise<ReadonlyMap<string, EventHistory>> {
  if (process.env['FILE_HISTORY'] === 'none') return new Map();
  const named = events.map(({ id, data }) => ({ id, formerIds: data.fields.formerIds ?? [] }));
  return readHistory(folder, named);
}

function fillForEditing(folder: string, part: 'records' | 'events', context: LoaderContext): void {
  const { mistakes, stored } = read(folder, context.config.base);
  if (stored !== undefined) setEntries(stored[part], folder, context);
  else if (part === 'records') context.logger.error(mistakes);
}

interface Entry {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

function setEntries(
  entries: readonly Entry[],
  folder: string,
  { store, config, generateDigest }: LoaderContext,
): void {
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of [...store.keys()]) if (!ids.has(id)) store.delete(id);
  for (const { id, data } of entries) {
    const entry = toEntry(data, folder, fileURLToPath(config.root));
    // Astro lists the images to import in one file for all timelines, and writes it only when an entry with images is new.
    if (entry.filePath !== undefined) store.delete(id);
    store.set({ id, ...entry, digest: generateDigest(JSON.stringify(entry)) });
  }
}

interface Reading {
  readonly mistakes: string;
  /** Undefined when there are mistakes. */
  readonly stored: StoredTimeline | undefined;
}

function read(folder: string, base: string): Reading {
  const reading = readTimeline(folder);
  const mistakes = problemsOf(reading, folder)
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`)
    .join('\n');
  return { mistakes, stored: mistakes === '' ? storedTimeline(reading, base) : undefined };
}
