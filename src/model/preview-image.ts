import type { Media, TimelineEvent } from './event.ts';

/** The image that may stand for an event elsewhere: its first one that nobody needs to be warned of. */
export function previewImage({ media }: Pick<TimelineEvent, 'media'>): Media | undefined {
  return media.find(({ warning }) => warning === undefined);
}
