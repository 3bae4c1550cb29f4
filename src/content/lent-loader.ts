import type { timelineLoader } from './timeline-loader.ts';

const key = Symbol.for('frise:timeline-loader');
const place = globalThis as { [key]?: typeof timelineLoader };

/**
 * Lends Astro's store the loader that has the checked timeline. Astro runs the configuration of its store from a copy of the
 * code of its own, and would compile all that reads a timeline a second time, which takes a build of any size a second.
 */
export function lendLoader(loader: typeof timelineLoader): void {
  place[key] = loader;
}

/** Undefined where no build has begun: while editing. */
export function lentLoader(): typeof timelineLoader | undefined {
  return place[key];
}
