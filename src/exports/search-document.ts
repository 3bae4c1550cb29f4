import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import { escapeXml } from './escape-xml.ts';
import { searchFacts } from './search-facts.ts';
import { searchPassages } from './search-passages.ts';
import type { SearchWords } from './search-words.ts';
import { searchedStory } from './searched-story.ts';

/**
 * What the search reads of an event, as an HTML document in Pagefind's terms: its facts, and what its page shows, in the same
 * words, since a hit leads to the passage found. What tells nothing of the event itself is not in it: sources, citations,
 * headings of parts; nor is a story that a warning covers. `periods` are those of the search's filter in which the event may
 * have been, in EDTF.
 */
export function searchDocument(
  timeline: Timeline,
  event: TimelineEvent,
  { periods, words }: { readonly periods: readonly string[]; readonly words: SearchWords },
): string {
  const { before, after } = searchPassages(timeline, event, words);
  const facts = searchFacts(timeline, event, periods).map(
    ([kind, name, value]) => `<span data-pagefind-${kind}="${name}:${escapeXml(value)}"></span>`,
  );
  return [
    `<!doctype html><html lang="${escapeXml(timeline.language)}"><body data-pagefind-body>`,
    `<h1>${escapeXml(event.title)}</h1>`,
    ...facts,
    ...before.map(paragraph),
    searchedStory(event),
    ...after.map(paragraph),
    '</body></html>',
  ].join('\n');
}

function paragraph(text: string): string {
  return `<p>${escapeXml(text)}</p>`;
}
