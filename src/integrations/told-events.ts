/** An event of a page that tells several, as a page of its own: what the search reads of it. */
export interface ToldPage {
  /** The page's address with the event's anchor. */
  readonly url: string;
  readonly content: string;
}

/** As `EventCard.astro` writes an event that it tells in full; no article stands in another. */
const article = /<article\b[^>]*\bid="(e-[^"]+)"[^>]*>([^]*?)<\/article>/g;
const told = '<div class="told">';
const heading = /<(\/?)h3\b[^>]*>/g;

/** The events that a page tells in full, in its order. The cards of others, which lead elsewhere, are none. `url` is that of the page. */
export function toldEvents(html: string, url: string): readonly ToldPage[] {
  if (!html.includes(told)) return [];
  const language = /<html\b[^>]*\blang="([^"]*)"/.exec(html)?.[1] ?? '';
  return [...html.matchAll(article)].flatMap(([, anchor = '', inner = '']) => {
    const at = inner.indexOf(told);
    if (at === -1) return [];
    // On a page of its own the title is the first heading, by which the search names what it finds.
    const content = inner.slice(0, at).replaceAll(heading, '<$1h1>') + inner.slice(at);
    return [
      {
        url: `${url}#${anchor}`,
        content: `<html lang="${language}"><body><article data-pagefind-body>${content}</article></body></html>`,
      },
    ];
  });
}
