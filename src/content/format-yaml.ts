import { Document, isMap, isScalar, isSeq } from 'yaml';

/** What a new file says: texts, lists of texts, and texts or maps of texts by key. Nothing empty is written. */
export type WrittenField =
  string | readonly string[] | { readonly [key: string]: string | Readonly<Record<string, string>> };

const lineWidth = 100;

/**
 * Writes fields as YAML, one after another, as `parseYaml` reads them: text in quotation marks only where YAML needs
 * them, a text longer than a line folded, lists on one line. An undefined field is left out, and so is an empty list.
 */
export function formatYaml(fields: Readonly<Record<string, WrittenField | undefined>>): string {
  return Object.entries(fields)
    .map(([key, value]) => (value === undefined || value.length === 0 ? '' : formatField(key, value)))
    .join('');
}

function formatField(key: string, value: WrittenField): string {
  // Scalars are text, so that a date or a number needs no quotation marks.
  const document = new Document({ [key]: value }, { schema: 'failsafe' });
  const node = document.get(key, true);
  if (isSeq(node)) node.flow = true;
  if (isMap(node)) node.items.forEach(({ value: inner }) => isMap(inner) && (inner.flow = true));
  const isLong = typeof value === 'string' && key.length + value.length > lineWidth;
  if (isScalar(node) && isLong && value.includes(' ')) node.type = 'BLOCK_FOLDED';
  return document.toString({
    lineWidth: isScalar(node) && node.type === 'BLOCK_FOLDED' ? lineWidth : 0,
    flowCollectionPadding: !isSeq(node),
  });
}
