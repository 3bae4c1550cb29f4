import type { MdastNode } from 'satteri';
import { escapeText } from '../model/escape-text.ts';
import { htmlAttributes } from './html-attributes.ts';
import { flowHtml } from './flow-html.ts';
import type { Writing } from './story-to-html.ts';

/** The mark of a footnote, numbered by first mention; '' for one that is not written. */
export function referenceToFootnote(
  { identifier }: Extract<MdastNode, { type: 'footnoteReference' }>,
  { footnotes, mentioned, words }: Writing,
): string {
  if (!footnotes.has(identifier)) return '';
  const times = (mentioned.get(identifier) ?? 0) + 1;
  mentioned.set(identifier, times);
  const number = [...mentioned.keys()].indexOf(identifier) + 1;
  const attributes = htmlAttributes({
    href: `#footnote-${number}`,
    id: markId(number, times),
    'aria-label': words.footnote(number),
  });
  return `<sup><a${attributes}>${number}</a></sup>`;
}

/** The footnotes that were mentioned, each with links back. Those that only other footnotes mention come last. */
export function footnoteSection(writing: Writing): string {
  const notes: string[] = [];
  // Writing a footnote may mention another one.
  for (const identifier of writing.mentioned.keys()) {
    const definition = writing.footnotes.get(identifier);
    if (definition !== undefined) notes.push(flowHtml(definition.children, writing));
  }
  if (notes.length === 0) return '';
  const times = [...writing.mentioned.values()];
  const items = notes.map((html, index) => {
    const back = Array.from({ length: times[index]! }, (_, time) => backLink(index + 1, time + 1, writing));
    return `<li id="footnote-${index + 1}">\n${html}<p>${back.join(' ')}</p>\n</li>\n`;
  });
  return `<section class="footnotes" aria-label="${escapeText(writing.words.footnotes)}">\n<ol>\n${items.join('')}</ol>\n</section>\n`;
}

function backLink(number: number, time: number, { words }: Writing): string {
  const attributes = htmlAttributes({
    href: `#${markId(number, time)}`,
    'aria-label': words.backToText(number),
  });
  return `<a${attributes}>↩</a>`;
}

function markId(number: number, time: number): string {
  return `footnote-mark-${number}${time === 1 ? '' : `-${time}`}`;
}
