import { resolve } from 'node:path';
import type { TimelineReading } from './read-timeline.ts';

let kept: { readonly folder: string; readonly reading: TimelineReading } | undefined;

/** Keeps what a check without mistakes has read of a folder, for the build that begins with it. */
export function keepChecked(folder: string, reading: TimelineReading): void {
  kept = { folder: resolve(folder), reading };
}

/** What was kept of a folder, once: then it is forgotten, since it is large. */
export function takeChecked(folder: string): TimelineReading | undefined {
  const checked = kept;
  kept = undefined;
  return checked?.folder === resolve(folder) ? checked.reading : undefined;
}
