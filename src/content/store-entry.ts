import { relative, resolve, sep } from 'node:path';
import type { StoredEvent } from './stored-timeline.ts';

/** An image of an event, by its path in the timeline's folder. */
export interface EntryImage<Image> {
  readonly path: string;
  readonly image: Image;
}

/** What Astro's store holds: one text, and the images, which Astro gives back as imported ones. */
export interface StoreEntry<Image> extends Record<string, unknown> {
  readonly json: string;
  readonly images: readonly EntryImage<Image>[];
}

/** Astro imports what a text that begins so names, from the folder of the entry's file. */
const importPrefix = '__ASTRO_IMAGE_';

/**
 * What the store is given. All that a stranger wrote goes in as one text: else a title that begins with Astro's mark
 * would have the build import the file that it names.
 */
export function toEntry(
  data: Readonly<Record<string, unknown>>,
  folder: string,
  root: string,
): { readonly data: StoreEntry<string>; readonly filePath?: string } {
  const json = JSON.stringify(data);
  const { file, images = [] } = data as Partial<StoredEvent>;
  if (file === undefined || images.length === 0) return { data: { json, images: [] } };
  const inside = file.slice(0, file.lastIndexOf('/') + 1);
  return {
    data: {
      json,
      images: images.map((path) => ({ path, image: `${importPrefix}./${path.slice(inside.length)}` })),
    },
    filePath: relative(root, resolve(folder, file)).split(sep).join('/'),
  };
}

/** What was given to the store, back. */
export function fromEntry<Data>({ json }: StoreEntry<unknown>): Data {
  return JSON.parse(json) as Data;
}
