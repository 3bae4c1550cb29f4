/** A stretch of an excerpt: `marked` where it is what was looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts Pagefind's excerpt, HTML whose only elements are `<mark>`, into text: it can then be shown without being read as
 * HTML. Pagefind escapes the signs < and > of the page's text and leaves & as it is.
 */
export function excerptPieces(excerpt: string): readonly ExcerptPiece[] {
  return excerpt
    .split(/<mark>([^]*?)<\/mark>/)
    .map((html, index) => ({ text: unescape(html), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function unescape(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
