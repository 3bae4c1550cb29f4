import type { StoredTimeline } from './stored-timeline.ts';

/** Astro runs the loaders of its store and the built pages from two copies of the same code: what one knows, it tells the other here. */
const key = Symbol.for('frise:stored-for-pages');
const place = globalThis as { [key]?: StoredTimeline };

/**
 * Hands a build's timeline to its pages. They do not have it from Astro's store, of which a build makes a part of the
 * program: of ten thousand events that takes it seconds, and hundreds of megabytes.
 */
export function keepForPages(stored: StoredTimeline): void {
  place[key] = stored;
}

/** Undefined before anything was kept: while editing, always. */
export function storedForPages(): StoredTimeline | undefined {
  return place[key];
}
