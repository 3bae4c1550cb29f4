import type { MdastNode } from 'satteri';
import { htmlAttributes } from './html-attributes.ts';
import type { Writing } from './story-to-html.ts';

type Table = Extract<MdastNode, { type: 'table' }>;

/** A table with its head. Alignment is a class, since a strict policy forbids style attributes. */
export function tableToHtml({ align, children }: Table, writing: Writing): string {
  const row = ({ children: cells }: Table['children'][number], tag: 'th' | 'td'): string => {
    const html = cells.map((cell, column) => {
      const side = align?.[column];
      const attributes = htmlAttributes({
        scope: tag === 'th' ? 'col' : undefined,
        class: typeof side === 'string' ? `align-${side}` : undefined,
      });
      return `<${tag}${attributes}>${cell.children.map((node) => writing.write(node, writing)).join('')}</${tag}>`;
    });
    return `<tr>${html.join('')}</tr>\n`;
  };
  const [head, ...rows] = children;
  const body = rows.length === 0 ? '' : `<tbody>\n${rows.map((one) => row(one, 'td')).join('')}</tbody>\n`;
  return `<table tabindex="0">\n<thead>\n${head ? row(head, 'th') : ''}</thead>\n${body}</table>\n`;
}
