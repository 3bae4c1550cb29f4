import type { Loader, LoaderContext } from 'astro/loaders';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemsOf } from './check-timeline.ts';
import { takeChecked } from './checked-reading.ts';
import { explainEventPages } from './explain-event-pages.ts';
import { readTimeline } from './read-timeline.ts';
import type { StoredTimeline } from './stored-timeline.ts';
import { storedTimeline } from './stored-timeline.ts';
import { toEntry } from './store-entry.ts';

/**
 * Stores the checked text of a timeline's folder, and the HTML of its stories: one entry for the .yaml files, one for
 * each event. Dates stay text, so that a change of the date parser needs no new store; stories are written anew each
 * time (a thousand take 20 ms), so that the digest, which covers the HTML, covers the code that made it. Stops the build at the first
 * sight of a mistake; while editing (with a watcher) says what is wrong and keeps the last good timeline.
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

async function fill(
  folder: string,
  part: 'records' | 'events',
  { store, logger, config, generateDigest, watcher }: LoaderContext,
): Promise<void> {
  const { mistakes, stored } =
    watcher === undefined ? readForBoth(folder, part, config.base) : read(folder, config.base);
  if (stored === undefined) {
    if (watcher === undefined) throw new Error(mistakes);
    if (part === 'records') logger.error(mistakes);
    return;
  }
  const entries = stored[part];
  const explanation = watcher === undefined && part === 'events' ? explainEventPages(stored) : undefined;
  if (explanation !== undefined) logger.info(explanation);
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

let forTheOther: { readonly folder: string; readonly part: string; readonly reading: Reading } | undefined;

/** A build fills both parts of the store, one after the other: what the check has read serves them both, and no more. */
function readForBoth(folder: string, part: string, base: string): Reading {
  const known = forTheOther;
  forTheOther = undefined;
  if (known?.folder === folder && known.part !== part) return known.reading;
  const checked = takeChecked(folder);
  const reading =
    checked === undefined ? read(folder, base) : { mistakes: '', stored: storedTimeline(checked, base) };
  forTheOther = { folder, part, reading };
  return reading;
}
