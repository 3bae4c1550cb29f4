import type { MdastNode } from 'satteri';
import type { Reference } from '../model/check-references.ts';
import { addressOfLink } from './address-of-link.ts';
import { checkComponent } from './check-component.ts';
import type { PlacedImage } from './image-checker.ts';
import { findHiddenEntities, hasEntities } from './find-hidden-entities.ts';
import type { ParsedStory } from './parse-story.ts';
import { placeOfNode } from './place-of-node.ts';
import { positionAt } from './position-at.ts';
import type { Finding, Position } from './problem.ts';
import { finding } from './problem.ts';
import { findBrace, findProgramLine, restoreVerbatim } from './shield-source.ts';

/** What a file names, and where: found out only when it is needed. */
export interface PlacedReference extends Reference {
  readonly locate: () => Position;
}

export interface CheckedStory {
  readonly findings: readonly Finding[];
  readonly references: readonly PlacedReference[];
  readonly images: readonly PlacedImage[];
}

type Definitions = ReadonlyMap<string, Extract<MdastNode, { type: 'definition' }>>;

type Check<Type extends MdastNode['type']> = (
  node: Extract<MdastNode, { type: Type }>,
  shielded: string,
  definitions: Definitions,
) => CheckedStory | readonly Finding[];

const nothing: CheckedStory = { findings: [], references: [], images: [] };

/** What each kind of node is checked for. A kind that is not in the table is refused. */
const checks: { readonly [Type in MdastNode['type']]?: Check<Type> | undefined } = {
  ...Object.fromEntries(
    [
      ...['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell'],
      ...['code', 'inlineCode', 'emphasis', 'strong', 'delete', 'break', 'thematicBreak', 'linkReference'],
      ...['footnoteReference', 'footnoteDefinition'],
    ].map((type) => [type, () => []]),
  ),
  text: checkText,
  link: checkAddress,
  definition: checkAddress,
  image: (node) => imageIn(node, node.url),
  imageReference: (node, _, definitions) => imageIn(node, definitions.get(node.identifier)?.url ?? ''),
  mdxJsxFlowElement: checkComponent,
  mdxJsxTextElement: checkComponent,
};

/** Everything in a story that may not be there, and what it refers to. */
export function checkStory({ tree, shielded }: ParsedStory): CheckedStory {
  if (tree === undefined) return nothing;
  const findings: Finding[] = [];
  const references: PlacedReference[] = [];
  const images: PlacedImage[] = [];
  const definitions = definitionsIn(tree);
  const mayHide = hasEntities(shielded);
  const visit = (node: MdastNode): void => {
    const check = checks[node.type] as Check<MdastNode['type']> | undefined;
    const found = check?.(node as never, shielded, definitions) ?? [
      finding('story-unreadable', {}, placeOfNode(node)),
    ];
    if ('findings' in found) {
      references.push(...found.references);
      images.push(...found.images);
    }
    findings.push(...('findings' in found ? found.findings : found));
    if (mayHide) findings.push(...findHiddenEntities(node, shielded));
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return { findings, references, images };
}

function imageIn(node: Extract<MdastNode, { type: 'image' | 'imageReference' }>, url: string): CheckedStory {
  const src = restoreVerbatim(url);
  const hasAlt = /\S/.test(node.alt ?? '');
  return { ...nothing, images: [{ src, hasAlt, locate: () => placeOfNode(node) }] };
}

function checkText(node: Extract<MdastNode, { type: 'text' }>, shielded: string): readonly Finding[] {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const brace = findBrace(shielded, from, to);
  const program = findProgramLine(shielded, from, to);
  return [
    ...(brace === undefined ? [] : [finding('expression', {}, positionAt(shielded, brace, brace + 1))]),
    ...(program === undefined
      ? []
      : [
          finding(
            'import-or-export',
            { word: program.word },
            positionAt(shielded, program.offset, program.offset + 6),
          ),
        ]),
  ];
}

function checkAddress(node: Extract<MdastNode, { type: 'link' | 'definition' }>): readonly Finding[] {
  const address = restoreVerbatim(node.url);
  return addressOfLink(address, '/') === undefined
    ? [finding('bad-address', { address }, placeOfNode(node))]
    : [];
}

function definitionsIn(tree: MdastNode): Definitions {
  const found = new Map<string, Extract<MdastNode, { type: 'definition' }>>();
  const visit = (node: MdastNode): void => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return found;
}
