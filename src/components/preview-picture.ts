import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import type { TimelineEvent } from '../model/event.ts';
import { previewImage } from '../model/preview-image.ts';
import { unpublishedImage } from './unpublished-image.ts';

/** The picture of a page where others link to it. */
export interface PreviewPicture {
  /** With the base path. */
  readonly src: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alt: string | undefined;
}

/** As large as any reader of previews shows it. */
const largestPx = 1200;

/** Makes that picture of an event, where it shows any: as JPEG, the one form that all of them read. */
export async function previewPicture(
  event: TimelineEvent,
  images: ReadonlyMap<string, ImageMetadata>,
): Promise<PreviewPicture | undefined> {
  const picture = previewImage(event);
  const original = picture && images.get(picture.src);
  if (original === undefined) return undefined;
  const image = unpublishedImage(original);
  const widthPx = Math.min(image.width, largestPx);
  const heightPx = Math.max(1, Math.round((image.height * widthPx) / image.width));
  const { src } = await getImage({ src: image, width: widthPx, height: heightPx, format: 'jpeg' });
  return { src, widthPx, heightPx, alt: picture?.alt };
}
