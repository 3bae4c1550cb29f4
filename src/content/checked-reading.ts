import { resolve } from 'node:path';
import type { TimelineReading } from './read-timeline.ts';

interface CheckedReading {
  readonly folder: string;
  readonly reading: TimelineReading;
}

/** Astro runs its configuration and the loaders of its store from two copies of the same code: what one knows, it tells the other here. */
const key = Symbol.for('frise:checked-reading');
const place = globalThis as { [key]?: CheckedReading | undefined };

/** Keeps what a check without mistakes has read of a folder, for the build that begins with it. */
export function keepChecked(folder: string, reading: TimelineReading): void {
  place[key] = { folder: resolve(folder), reading };
}

/** What was kept of a folder, once: then it may be forgotten, since it is large. */
export function takeChecked(folder: string): TimelineReading | undefined {
  const kept = place[key];
  place[key] = undefined;
  return kept?.folder === resolve(folder) ? kept.reading : undefined;
}
