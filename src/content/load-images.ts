import type { ImageMetadata } from 'astro';
import { getEntry } from 'astro:content';
import type { StoreEntry } from './store-entry.ts';

/** The images of an event, by their path in the timeline's folder, for Astro's image service. */
export async function loadImages(eventId: string): Promise<ReadonlyMap<string, ImageMetadata>> {
  const entry = await getEntry('events', eventId);
  const { images = [] } = (entry?.data ?? {}) as Partial<StoreEntry<ImageMetadata>>;
  return new Map(images.map(({ path, image }) => [path, image]));
}
