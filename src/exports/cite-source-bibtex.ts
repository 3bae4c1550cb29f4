import type { EventDate } from '../dates/event-date.ts';
import { formatDate } from '../dates/format-date.ts';
import { printDate } from '../dates/print-date.ts';
import type { Source } from '../model/timeline.ts';
import { biblatexDate } from './biblatex-date.ts';
import { bibtexAddress, bibtexEntry, bibtexText } from './bibtex-entry.ts';
import { bibtexKey } from './bibtex-key.ts';
import { bibtexLanguage } from './bibtex-language.ts';
import { bibtexNames } from './bibtex-names.ts';

/** Entry types by CSL type, and the field of each that says who publishes; everything else is `misc`. */
const forms: Readonly<Record<string, readonly [type: string, publisher: string]>> = {
  article: ['article', 'journaltitle'],
  'article-journal': ['article', 'journaltitle'],
  'article-magazine': ['article', 'journaltitle'],
  'article-newspaper': ['article', 'journaltitle'],
  book: ['book', 'publisher'],
};

/**
 * A source as a biblatex entry, under a key made of its id. A date that biblatex cannot write, or not wholly, is also
 * said in words (in `language`) in the note; `archive` is not printed by any style, and kept for those who read the file.
 */
export function citeSourceBibtex(source: Source, language: string): string {
  const { id, title, author, publisher, issued, accessed, url, archive, note } = source;
  const form = Object.hasOwn(forms, source.type) ? forms[source.type] : undefined;
  const [type, published] = form ?? ['misc', 'organization'];
  const notes = [...inWords(issued, language), ...(note === undefined ? [] : [note])];
  return bibtexEntry(type, bibtexKey(id), {
    author: bibtexNames(author),
    title: title === undefined ? undefined : `{${bibtexText(title)}}`,
    [published]: publisher === undefined ? undefined : bibtexText(publisher),
    date: issued && biblatexDate(issued),
    url: url === undefined ? undefined : bibtexAddress(url),
    urldate: accessed && biblatexDate(accessed),
    archive: archive === undefined ? undefined : bibtexAddress(archive),
    ...bibtexLanguage(source.language),
    note: notes.length === 0 ? undefined : bibtexText(notes.join('. ')),
  });
}

function inWords(date: EventDate | undefined, language: string): readonly string[] {
  return date === undefined || biblatexDate(date) === printDate(date)
    ? []
    : [formatDate(date, language, 'long')];
}
