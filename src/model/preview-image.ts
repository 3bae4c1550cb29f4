import type { Media, TimelineEvent } from './event.ts';

/** The image that may stand for an event elsewhere: its first one that nobody needs to be warned of; none where the event itself has a warning. */
export function previewImage({
  media,
  warning: ofEvent,
}: Pick<TimelineEvent, 'media' | 'warning'>): Media | undefined {
  return ofEvent !== undefined ? undefined : media.find(({ warning }) => warning === undefined);
}
