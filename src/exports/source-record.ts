import type { Source } from '../model/timeline.ts';

/**
 * A source under the field names of CSL-JSON; its dates are EDTF text, the form that CSL-JSON prefers. `archive` is the
 * address of a kept copy, and `independentOf` is our own.
 */
export function sourceRecord(source: Source): object {
  const {
    id,
    type,
    title,
    author,
    publisher,
    issued,
    accessed,
    url,
    archive,
    language,
    independentOf,
    note,
  } = source;
  return {
    id,
    type,
    title,
    author: author.map((name) =>
      'literal' in name ? { literal: name.literal } : { family: name.family, given: name.given },
    ),
    publisher,
    issued: issued?.text,
    accessed: accessed?.text,
    URL: url,
    archive,
    language,
    independentOf,
    note,
  };
}
