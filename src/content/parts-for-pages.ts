import type { Timeline } from '../model/timeline.ts';
import type { TimelineParts } from './put-together.ts';
import { putTogether } from './put-together.ts';

/** Astro runs the loaders of its store and the built pages from two copies of the same code: what one knows, it tells the other here. */
const key = Symbol.for('frise:parts-for-pages');
const place = globalThis as { [key]?: Kept };

interface Kept {
  readonly parts: TimelineParts;
  readonly keys: Keys;
  timeline?: Timeline;
}

/** Whether pages are asked for their keys, by which the next build knows them again: one thread of a build is enough. */
type Keys = 'with keys' | 'without keys';

/**
 * Hands a build's timeline to its pages. They do not have it from Astro's store, of which a build makes a part of the
 * program: of ten thousand events that takes it seconds, and hundreds of megabytes.
 */
export function keepForPages(parts: TimelineParts, keys: Keys = 'with keys'): void {
  place[key] = { parts, keys };
}

/** Undefined before anything was kept: while editing, always. */
export function partsForPages(): TimelineParts | undefined {
  return place[key]?.parts;
}

/** The timeline of the parts that are kept, for a site under a base path: put together once for all copies of the code. */
export function timelineForPages(base: string): Timeline | undefined {
  const kept = place[key];
  return kept && (kept.timeline ??= putTogether(kept.parts, base));
}

export function asksForKeys(): boolean {
  return place[key]?.keys === 'with keys';
}
