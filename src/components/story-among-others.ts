import { eventAnchor } from '../model/event-anchor.ts';

const lowest = 6;

/** A story's tags that can be headings, or bear the ids of footnotes. What quotes say is escaped in it. */
const heading = /(?<=<\/?h)[1-6](?=>)/g;
const noteTag = /<(?:a|li)\b[^>]*>/g;

/** The HTML of an event's story for a page that tells several: headings two levels lower, and ids that no other story has: no event has an underscore in its own. */
export function storyAmongOthers(html: string, id: string): string {
  return html
    .replaceAll(heading, (level) => `${Math.min(Number(level) + 2, lowest)}`)
    .replaceAll(noteTag, (tag) => tag.replaceAll(/(?<= id="| href="#)(?=footnote-)/g, `${eventAnchor(id)}_`));
}
