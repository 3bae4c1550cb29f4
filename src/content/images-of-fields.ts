import type { PlacedImage } from './image-checker.ts';
import type { YamlText } from './yaml-text.ts';

/** The images of an event's `media`, even where other fields are wrong. */
export function imagesOfFields({ value, locate }: YamlText): readonly PlacedImage[] {
  const media: unknown = isFields(value) ? value['media'] : undefined;
  return (Array.isArray(media) ? (media as unknown[]) : []).flatMap((item, index): PlacedImage[] => {
    if (!isFields(item) || typeof item['src'] !== 'string') return [];
    const hasAlt = typeof item['alt'] === 'string' && item['alt'].trim() !== '';
    return [{ src: item['src'], hasAlt, locate: () => locate(['media', index, 'src']) }];
  });
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
