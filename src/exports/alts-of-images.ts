import type { TimelineEvent } from '../model/event.ts';

/** As a story writes what a warning covers, and its images. */
const covered = /<details class="covered">[^]*?<\/details>/g;
const alt = /<img [^>]*?\balt="([^"]*)"/g;

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** What the images of an event show, in the words of their alternative texts; nothing of those that a warning covers. */
export function altsOfImages({ html, media, warning }: TimelineEvent): readonly string[] {
  if (warning !== undefined) return [];
  const inStory = [...html.replaceAll(covered, '').matchAll(alt)].map(([, text = '']) =>
    text.replaceAll(/&(?:amp|lt|gt|quot);/g, (sign) => signs[sign]!),
  );
  const shown = media.flatMap((image) => (image.warning === undefined ? (image.alt ?? '') : []));
  return [...inStory, ...shown].filter((text) => text !== '');
}
