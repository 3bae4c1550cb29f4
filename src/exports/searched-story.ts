import type { TimelineEvent } from '../model/event.ts';

/** As a story writes its images: text is escaped there, so that nothing else reads so. */
const image = /<img [^>]*>/g;

/** What the search reads of an event's story, as HTML: its words. '' where a warning covers it. */
export function searchedStory({ html, warning }: Pick<TimelineEvent, 'html' | 'warning'>): string {
  return warning === undefined ? html.replaceAll(image, '') : '';
}
