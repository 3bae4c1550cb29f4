import type { ImageMetadata } from 'astro';
import type { Timeline } from '../model/timeline.ts';

/** What it takes to tell events in full on a page of several. */
export interface Telling {
  /** With all its events, of which the page tells some. */
  readonly timeline: Timeline;
  /** The images of an event (id), by their path in the timeline's folder. */
  readonly imagesOf: (id: string) => Promise<ReadonlyMap<string, ImageMetadata>>;
}
