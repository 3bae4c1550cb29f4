import type { MdastNode } from 'satteri';
import { directionOf } from '../messages/direction-of.ts';
import { COMPONENTS } from './components.ts';
import { escapeText } from '../model/escape-text.ts';
import { htmlAttributes } from './html-attributes.ts';
import { flowHtml } from './flow-html.ts';
import { figureHtml, imageToHtml } from './image-to-html.ts';
import { restoreVerbatim } from './shield-source.ts';
import type { Writing } from './story-to-html.ts';
import { typesetFrench } from './typeset-french.ts';

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

interface Written {
  readonly node: Element;
  readonly attributes: Readonly<Record<string, string>>;
  /** In a sentence, and not a block of its own. */
  readonly inline: boolean;
  readonly writing: Writing;
}

/** What each component of the allow-list becomes. */
const writers: ReadonlyMap<string, (written: Written) => string> = new Map([
  ['Quote', quoteToHtml],
  ['Figure', figureToHtml],
  ['Note', noteToHtml],
  ['Term', termToHtml],
  ['Event', (written: Written) => referenceToHtml(written, 'event')],
  ['Place', (written: Written) => referenceToHtml(written, 'place')],
  ['Actor', (written: Written) => referenceToHtml(written, 'actor')],
  ['Source', (written: Written) => referenceToHtml(written, 'source')],
]);

/** A component of the allow-list as HTML; '' for anything else. */
export function componentToHtml(node: Element, writing: Writing): string {
  const attributes = Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, restoreVerbatim(attribute.value).trim()]]
        : [],
    ),
  );
  const inline = node.type === 'mdxJsxTextElement' || COMPONENTS.get(node.name ?? '')?.block === false;
  return writers.get(node.name ?? '')?.({ node, attributes, inline, writing }) ?? '';
}

function quoteToHtml({ node, attributes, inline, writing }: Written): string {
  const quoted = inLanguage(attributes['lang'], writing);
  const tongue = languageAttributes(attributes['lang'], writing);
  const by = attributes['by'] === undefined ? undefined : namedHtml('actor', attributes['by'], writing);
  const source =
    attributes['source'] === undefined ? undefined : namedHtml('source', attributes['source'], writing);
  const from = [by, source].filter((name) => name !== undefined).join(', ');
  if (inline) return `<q${tongue}>${contentHtml(node, quoted)}</q>${from === '' ? '' : ` (${from})`}`;
  const caption = from === '' ? '' : `<figcaption>${from}</figcaption>\n`;
  return `<figure class="quote">\n<blockquote${tongue}>\n${flowHtml(node.children, quoted)}</blockquote>\n${caption}</figure>\n`;
}

/** What stands between the tags is its caption; the credit ends it. */
function figureToHtml({ node, attributes, writing }: Written): string {
  const { src = '', alt = '', credit, warning } = attributes;
  const said = (text: string): string => writing.typeset(text);
  const img = imageToHtml(src, alt, writing);
  if (img === '') return '';
  const mark = credit === undefined ? '' : `<small class="credit">${escapeText(said(credit))}</small>`;
  const caption = [contentHtml(node, writing), mark].filter((part) => part !== '').join(' ');
  return figureHtml(img, caption, warning === undefined ? undefined : said(warning));
}

function noteToHtml({ node, inline, writing }: Written): string {
  if (inline) return `<small class="note">${contentHtml(node, writing)}</small>`;
  // What `aside` alone is, a part of the page to go to, a remark is not.
  return `<aside class="note" role="note">\n${flowHtml(node.children, writing)}</aside>\n`;
}

function termToHtml({ node, attributes, writing }: Written): string {
  const { lang } = attributes;
  return `<i${languageAttributes(lang, writing)}>${contentHtml(node, inLanguage(lang, writing))}</i>`;
}

type Kind = 'event' | 'place' | 'actor' | 'source';

/** The words between the tags, or else the name of the thing; a link where the site has a place to lead to. */
function referenceToHtml({ node, attributes, writing }: Written, kind: Kind): string {
  const id = attributes['id'] ?? '';
  const content = contentHtml(node, { ...writing, inLink: true });
  return content === '' ? namedHtml(kind, id, writing) : linked(kind, id, content, writing);
}

function namedHtml(kind: Kind, id: string, writing: Writing): string {
  return linked(kind, id, escapeText(writing.typeset(writing.context.nameOf(kind, id) ?? id)), writing);
}

function linked(kind: Kind, id: string, html: string, { context, inLink }: Writing): string {
  if (inLink || context.nameOf(kind, id) === undefined) return html;
  const href = `${context.base.replace(/\/$/, '')}/${kind}s/${encodeURIComponent(id)}/`;
  return `<a${htmlAttributes({ href })}>${html}</a>`;
}

/** What stands between the tags as part of a sentence: paragraphs lose their frame, and stand one behind the other. */
function contentHtml(node: Element, writing: Writing): string {
  const children = node.children as readonly MdastNode[];
  const htmlOf = (nodes: readonly MdastNode[]): string =>
    nodes.map((child) => writing.write(child, writing)).join('');
  return children
    .map((child) => (child.type === 'paragraph' ? `${htmlOf(child.children)} ` : htmlOf([child])))
    .join('')
    .trim();
}

function languageAttributes(lang: string | undefined, { context }: Writing): string {
  if (lang === undefined) return '';
  const dir = directionOf(lang) === directionOf(context.language) ? undefined : directionOf(lang);
  return htmlAttributes({ lang, dir });
}

function inLanguage(lang: string | undefined, writing: Writing): Writing {
  if (lang === undefined) return writing;
  return { ...writing, typeset: /^fr\b/i.test(lang) ? typesetFrench : (text) => text };
}
