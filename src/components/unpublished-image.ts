import type { ImageMetadata } from 'astro';

/**
 * Astro publishes the original as soon as one of its properties is read, save through this copy. It shall not be: it may
 * be large, and its metadata may tell where and with what a photograph was taken.
 */
export function unpublishedImage(image: ImageMetadata & { readonly clone?: ImageMetadata }): ImageMetadata {
  return image.clone ?? image;
}
