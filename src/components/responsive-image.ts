import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import { unpublishedImage } from './unpublished-image.ts';

/** Widths in pixels: a phone, a phone of double density, the column of the story at double density. */
const widths = [400, 800, 1400];

/** The column of the story is at most 38 times its type of 19 pixels wide. */
const sizes = '(min-width: 46rem) 45rem, 100vw';

/**
 * The attributes of an `<img>` that shows an image in the size a screen needs, never larger than it is: addresses with
 * the base path, and the width and height that keep its place.
 */
export async function responsiveImage(original: ImageMetadata): Promise<Readonly<Record<string, string>>> {
  const image = unpublishedImage(original);
  const fitting = widths.filter((width) => width < image.width);
  const largest = Math.min(image.width, widths.at(-1)!);
  const { src, srcSet, attributes } = await getImage({
    src: image,
    width: largest,
    height: Math.max(1, Math.round((image.height * largest) / image.width)),
    widths: [...new Set([...fitting, largest])],
    format: 'webp',
  });
  return {
    src,
    ...(srcSet.attribute !== '' && { srcset: srcSet.attribute, sizes }),
    width: String(attributes['width']),
    height: String(attributes['height']),
    loading: 'lazy',
    decoding: 'async',
  };
}
