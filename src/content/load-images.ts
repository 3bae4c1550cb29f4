import type { ImageMetadata } from 'astro';
import { getEntry } from 'astro:content';
import { partsForPages } from './parts-for-pages.ts';
import type { StoreEntry } from './store-entry.ts';

/** The images of an event, by their path in the timeline's folder, for Astro's image service. */
export async function loadImages(eventId: string): Promise<ReadonlyMap<string, ImageMetadata>> {
  if (!hasImages(eventId)) return new Map();
  const entry = await getEntry('events', eventId);
  const { images = [] } = (entry?.data ?? {}) as Partial<StoreEntry<ImageMetadata>>;
  return new Map(images.map(({ path, image }) => [path, image]));
}

let withImages: ReadonlySet<string> | undefined;

/** While editing, whether it may have some. In a build Astro's store has no other events, and complains when it has none. */
export function hasImages(eventId: string): boolean {
  const parts = partsForPages();
  if (parts === undefined) return true;
  withImages ??= new Set(parts.events.flatMap(({ id, data }) => (data.images.length > 0 ? id : [])));
  return withImages.has(eventId);
}
