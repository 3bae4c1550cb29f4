import type { MdastNode } from 'satteri';
import { storyWords } from '../messages/story/story-words.ts';
import { addressOfLink } from './address-of-link.ts';
import { componentToHtml } from './component-to-html.ts';
import { escapeText } from '../model/escape-text.ts';
import { htmlAttributes } from './html-attributes.ts';
import { flowHtml } from './flow-html.ts';
import { footnoteSection, referenceToFootnote } from './footnotes.ts';
import { imageToHtml } from './image-to-html.ts';
import { headingLevels } from './heading-levels.ts';
import { restoreProse, restoreVerbatim } from './shield-source.ts';
import type { StoryContext } from './story-context.ts';
import { tableToHtml } from './table-to-html.ts';
import { typesetFrench } from './typeset-french.ts';

/** What the nodes of one story share while it is written. */
export interface Writing {
  readonly context: StoryContext;
  readonly words: ReturnType<typeof storyWords>;
  readonly definitions: ReadonlyMap<string, Extract<MdastNode, { type: 'definition' }>>;
  readonly footnotes: ReadonlyMap<string, Extract<MdastNode, { type: 'footnoteDefinition' }>>;
  /** Footnotes in the order of their first mention, and how often each has been mentioned. */
  readonly mentioned: Map<string, number>;
  readonly levels: ReadonlyMap<number, number>;
  /** French prose is set as French is; a quotation in another language is not. */
  readonly typeset: (text: string) => string;
  /** A link holds no link. */
  readonly inLink: boolean;
  readonly write: (node: MdastNode, writing: Writing) => string;
}

type Writer<Type extends MdastNode['type']> = (
  node: Extract<MdastNode, { type: Type }>,
  writing: Writing,
) => string;

const inline =
  (tag: string) =>
  (node: MdastNode, writing: Writing): string =>
    `<${tag}>${childrenHtml(node, writing)}</${tag}>`;

/** Every kind of node that a story may hold. One that is not here is never written. */
const writers: { readonly [Type in MdastNode['type']]?: Writer<Type> } = {
  root: (node, writing) => flowHtml(node.children, writing),
  paragraph: (node, writing) =>
    isImageAlone(node)
      ? `<figure class="image">\n${childrenHtml(node, writing)}\n</figure>\n`
      : `<p>${childrenHtml(node, writing)}</p>\n`,
  heading: (node, writing) => {
    const level = writing.levels.get(node.depth) ?? 3;
    return `<h${level}>${childrenHtml(node, writing)}</h${level}>\n`;
  },
  blockquote: (node, writing) => `<blockquote>\n${flowHtml(node.children, writing)}</blockquote>\n`,
  list: listToHtml,
  table: tableToHtml,
  code: (node) => `<pre tabindex="0"><code>${escapeText(restoreVerbatim(node.value))}\n</code></pre>\n`,
  thematicBreak: () => '<hr>\n',
  emphasis: inline('em'),
  strong: inline('strong'),
  delete: inline('del'),
  inlineCode: (node) => `<code>${escapeText(restoreVerbatim(node.value))}</code>`,
  break: () => '<br>\n',
  text: (node, { typeset }) => escapeText(typeset(restoreProse(node.value))),
  link: (node, writing) => linkToHtml(node, node, writing),
  linkReference: (node, writing) => linkToHtml(node, writing.definitions.get(node.identifier), writing),
  image: (node, writing) => imageToHtml(restoreVerbatim(node.url), node.alt ?? '', writing),
  imageReference: (node, writing) =>
    imageToHtml(
      restoreVerbatim(writing.definitions.get(node.identifier)?.url ?? ''),
      node.alt ?? '',
      writing,
    ),
  footnoteReference: referenceToFootnote,
  mdxJsxFlowElement: componentToHtml,
  mdxJsxTextElement: componentToHtml,
};

/**
 * A checked story as HTML, to stand below a heading of level 2. Whatever it holds, the result has no tag, attribute
 * or address but those written here: text is escaped, and a node of another kind is left out.
 */
export function storyToHtml(tree: MdastNode, context: StoryContext): string {
  const nodes = 'children' in tree ? allNodes(tree) : [];
  const firstOf = <Node extends { identifier: string }>(found: readonly Node[]): Map<string, Node> =>
    new Map(found.toReversed().map((node) => [node.identifier, node]));
  const writing: Writing = {
    context,
    words: storyWords(context.language),
    definitions: firstOf(nodes.filter((node) => node.type === 'definition')),
    footnotes: firstOf(nodes.filter((node) => node.type === 'footnoteDefinition')),
    mentioned: new Map(),
    levels: headingLevels(nodes),
    typeset: /^fr\b/i.test(context.language) ? typesetFrench : (text) => text,
    inLink: false,
    write: writeNode,
  };
  return writeNode(tree, writing) + footnoteSection(writing);
}

function writeNode(node: MdastNode, writing: Writing): string {
  const writer = Object.hasOwn(writers, node.type) ? writers[node.type] : undefined;
  return (writer as Writer<MdastNode['type']> | undefined)?.(node as never, writing) ?? '';
}

function isImageAlone({ children }: Extract<MdastNode, { type: 'paragraph' }>): boolean {
  return children.length === 1 && (children[0]?.type === 'image' || children[0]?.type === 'imageReference');
}

function childrenHtml(node: MdastNode, writing: Writing): string {
  return 'children' in node ? node.children.map((child) => writeNode(child, writing)).join('') : '';
}

function allNodes(tree: MdastNode): readonly MdastNode[] {
  const nodes = [tree];
  // As they stand in the text: each is followed by those within it.
  const visit = (node: MdastNode): void => {
    if (!('children' in node)) return;
    for (const child of node.children) {
      nodes.push(child);
      visit(child);
    }
  };
  visit(tree);
  return nodes;
}

function listToHtml(node: Extract<MdastNode, { type: 'list' }>, writing: Writing): string {
  const tag = node.ordered === true ? 'ol' : 'ul';
  const start =
    node.ordered === true && typeof node.start === 'number' && node.start !== 1 ? node.start : undefined;
  const loose = node.spread === true || node.children.some(({ spread }) => spread === true);
  const items = node.children.map((item) => {
    const box = typeof item.checked === 'boolean' ? (item.checked ? '☑ ' : '☐ ') : '';
    const content = item.children
      .map((child) =>
        !loose && child.type === 'paragraph' ? childrenHtml(child, writing) : writeNode(child, writing),
      )
      .join(loose ? '' : '\n');
    return `<li>${box}${content.trimEnd()}</li>\n`;
  });
  return `<${tag}${htmlAttributes({ start: start?.toString() })}>\n${items.join('')}</${tag}>\n`;
}

function linkToHtml(
  node: MdastNode,
  target: { readonly url: string; readonly title?: string | null | undefined } | undefined,
  writing: Writing,
): string {
  const content = childrenHtml(node, { ...writing, inLink: true });
  if (writing.inLink) return content;
  const href = target && addressOfLink(restoreVerbatim(target.url), writing.context.base);
  const title = typeof target?.title !== 'string' ? undefined : restoreProse(target.title);
  return href === undefined ? content : `<a${htmlAttributes({ href, title })}>${content}</a>`;
}
