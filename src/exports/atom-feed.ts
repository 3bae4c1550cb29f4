import { escapeXml } from './escape-xml.ts';
import { isoDay } from './iso-day.ts';

/** A feed as RFC 4287 has it. Days are day numbers of years 0 to 9999. */
export interface AtomFeed {
  /** Permanent, an absolute IRI. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** BCP 47 tag, and the way its writing runs. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly author: string;
  readonly rights: string | undefined;
  /** Addresses of the feed itself and of the page that it follows: absolute, or relative to the feed. */
  readonly self: string;
  readonly page: string;
  /** At least one, the newest first. */
  readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly published?: number | undefined;
  readonly updated: number;
  readonly paragraphs: readonly AtomParagraph[];
}

/** A paragraph of an entry: what labels it, and its text, perhaps as deleted or inserted. */
export interface AtomParagraph {
  readonly label: string;
  readonly text: string;
  readonly as?: 'del' | 'ins';
}

/** Writes a feed. Same feed, same bytes. */
export function atomFeed(feed: AtomFeed): string {
  const { id, title, subtitle, language, author, rights, self, page, entries } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <subtitle>${escapeXml(subtitle)}</subtitle>`,
    `  <updated>${instant(Math.max(...entries.map(({ updated }) => updated)))}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    ...(rights === undefined ? [] : [`  <rights>${escapeXml(rights)}</rights>`]),
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...entries.flatMap((entry) => entryLines(entry, feed)),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines(
  { id, title, page, published, updated, paragraphs }: AtomEntry,
  { direction }: AtomFeed,
): readonly string[] {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...(published === undefined ? [] : [`    <published>${instant(published)}</published>`]),
    `    <updated>${instant(updated)}</updated>`,
    `    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" dir="${direction}">`,
    ...paragraphs.map((paragraph) => `      ${paragraphXml(paragraph)}`),
    '    </div></content>',
    '  </entry>',
  ];
}

function paragraphXml({ label, text, as }: AtomParagraph): string {
  const written = escapeXml(text);
  return `<p>${escapeXml(label)}${as === undefined ? written : `<${as}>${written}</${as}>`}</p>`;
}

/** Atom has instants only: a day is its first one, in UTC. */
function instant(day: number): string {
  return `${isoDay(day)}T00:00:00Z`;
}
