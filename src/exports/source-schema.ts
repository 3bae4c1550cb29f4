import type { Schema } from './schema-parts.ts';
import { httpsAddress, ids, idText, record, words } from './schema-parts.ts';

const edtf = (description: string): Schema => words(`${description} As an EDTF date.`);

/** What `sourceRecord` writes: CSL-JSON, with two fields of our own. */
export const sourceDefinitions: Readonly<Record<string, Schema>> = {
  source: record(
    {
      id: idText('What events call it.'),
      type: words('A CSL type: article-newspaper, report, webpage.'),
      title: words('Its title; left out when it has none.'),
      author: {
        type: 'array',
        items: {
          anyOf: [
            record({ literal: words('The whole name.') }, ['literal']),
            record({ family: words('Family name.'), given: words('Given names.') }, ['family']),
          ],
        },
        description: 'Who signs it.',
      },
      publisher: words('Who publishes it.'),
      issued: edtf('When it was published.'),
      accessed: edtf('When it was read.'),
      URL: httpsAddress('Where it can be read.'),
      archive: httpsAddress('Where a copy is kept.'),
      language: words('BCP 47 tag of its text.'),
      independentOf: ids('Ids of the sources from which it is known not to derive.'),
      note: words('What else is to be known about it.'),
    },
    ['id', 'type', 'author', 'independentOf'],
    'A source, under the field names of CSL-JSON.',
  ),
};
