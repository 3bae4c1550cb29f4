import type { Source } from '../model/timeline.ts';
import { cslDate } from './csl-date.ts';
import { CSL_TYPES } from './csl-types.ts';

/**
 * A source as an item of CSL-JSON (schema csl-data.json 1.0.2). A type that CSL does not have is a `document`; the
 * kept copy is the location in an archive; which sources it does not derive from goes into `custom`.
 */
export function citeSourceCsl(source: Source, language: string): object {
  const { id, type, title, author, publisher, issued, accessed, url, archive, independentOf, note } = source;
  return {
    id,
    type: CSL_TYPES.has(type) ? type : 'document',
    title,
    author:
      author.length === 0
        ? undefined
        : author.map((name) =>
            'literal' in name ? { literal: name.literal } : { family: name.family, given: name.given },
          ),
    publisher,
    issued: issued && cslDate(issued, language),
    accessed: accessed && cslDate(accessed, language),
    URL: url,
    archive_location: archive,
    language: source.language,
    note,
    custom: independentOf.length === 0 ? undefined : { independentOf },
  };
}
