import { eventAnchor } from '../model/event-anchor.ts';

const lowest = 6;

/** A story's tags that can be headings, or bear the ids of footnotes. What quotes say is escaped in it. */
const heading = /(?<=<\/?h)[1-6](?=>)/g;
const notes = /<section class="footnotes"[^>]*>([^]*)<\/section>/;
const noteTag = /<(?:a|li)\b[^>]*>/g;

/**
 * The HTML of an event's story for a page that tells several: headings two levels lower, notes that are no landmark, and
 * ids that no other story has, since no event's own has an underscore.
 */
export function storyAmongOthers(html: string, id: string): string {
  return html
    .replace(notes, '<div class="footnotes">$1</div>')
    .replaceAll(heading, (level) => `${Math.min(Number(level) + 2, lowest)}`)
    .replaceAll(noteTag, (tag) => tag.replaceAll(/(?<= id="| href="#)(?=footnote-)/g, `${eventAnchor(id)}_`));
}
