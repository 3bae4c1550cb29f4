/** A stretch of an excerpt: `marked` where it is what was looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts Pagefind's excerpt, HTML whose only elements are `<mark>`, into text: it can then be shown without being read as
 * HTML. Pagefind escapes the signs < and > of the page's text and leaves & as it is. It marks the punctuation around a
 * word too; here only the word is.
 */
export function excerptPieces(excerpt: string): readonly ExcerptPiece[] {
  return excerpt
    .split(/<mark>([^]*?)<\/mark>/)
    .flatMap((html, index) => (index % 2 === 1 ? markWord(unescape(html)) : [unmarked(unescape(html))]))
    .filter(({ text }) => text !== '');
}

function markWord(text: string): ExcerptPiece[] {
  const [, before = '', word = '', after = ''] = /^(\p{P}*)([^]*?)(\p{P}*)$/u.exec(text) ?? [];
  return [unmarked(before), { text: word, marked: true }, unmarked(after)];
}

function unmarked(text: string): ExcerptPiece {
  return { text, marked: false };
}

function unescape(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
