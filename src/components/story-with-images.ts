import type { ImageMetadata } from 'astro';
import { responsiveImage } from './responsive-image.ts';

/** As the story writes its images: text is escaped there, so that nothing else reads so. */
const source = /(?<=<img )src="([^"]*)"/g;

/**
 * The HTML of a story, each image in the sizes that the build makes of it: a promise only where there is one. Throws for an
 * image that is not given.
 */
export function storyWithImages(
  html: string,
  images: ReadonlyMap<string, ImageMetadata>,
): string | Promise<string> {
  return html.includes('<img ') ? withSizes(html, images) : html;
}

async function withSizes(html: string, images: ReadonlyMap<string, ImageMetadata>): Promise<string> {
  const paths = new Set([...html.matchAll(source)].map(([, path = '']) => path));
  const attributes = new Map<string, string>();
  for (const path of paths) {
    const image = images.get(path);
    if (image === undefined) throw new Error(`No image ${path}.`);
    attributes.set(path, written(await responsiveImage(image)));
  }
  return html.replaceAll(source, (_, path: string) => attributes.get(path)!);
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join(' ');
}
