import type { Source, SourceAuthor } from '../model/timeline.ts';
import type { StructuredNode } from './json-ld.ts';
import { exactDay } from './structured-dates.ts';

/** What schema.org calls a source of a CSL type; the others are works. */
const types: Readonly<Record<string, string>> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  dataset: 'Dataset',
  legislation: 'Legislation',
  map: 'Map',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

/** A source as a work that is cited, with the address of its kept copy. */
export function structuredSource(source: Source): StructuredNode {
  const { type, author, publisher, issued, url, archive, language } = source;
  const people = author.flatMap((name) => personOf(name) ?? []);
  const credits = author.flatMap((name) => ('literal' in name ? [name.literal] : []));
  return {
    '@type': Object.hasOwn(types, type) ? types[type]! : 'CreativeWork',
    name: source.title,
    author: people.length === 0 ? undefined : people,
    // A name in one piece may be a person’s or a body’s: a credit leaves it open.
    creditText: credits.length === 0 ? undefined : credits.join(', '),
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: exactDay(issued),
    inLanguage: language,
    url,
    archivedAt: archive,
  };
}

function personOf(name: SourceAuthor): StructuredNode | undefined {
  if ('literal' in name) return undefined;
  const { family, given } = name;
  return {
    '@type': 'Person',
    name: given === undefined ? family : `${given} ${family}`,
    familyName: family,
    givenName: given,
  };
}
