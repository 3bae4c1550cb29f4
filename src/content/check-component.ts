import type { MdastNode } from 'satteri';
import { nearestWord } from '../model/nearest-word.ts';
import type { CheckedStory, PlacedReference } from './check-story.ts';
import { COMPONENTS } from './components.ts';
import type { ComponentRule } from './components.ts';
import type { PlacedImage } from './image-checker.ts';
import { isHtmlElement } from './is-html-element.ts';
import { positionAt } from './position-at.ts';
import type { Finding, Position } from './problem.ts';
import { finding } from './problem.ts';
import { language } from './schema-parts.ts';
import { restoreVerbatim } from './shield-source.ts';

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Attribute = Element['attributes'][number];

interface AttributePlaces {
  readonly name: Position;
  readonly value: Position;
}

/** Checks one JSX element against the allow-list: its name, each attribute, and those that must be there. */
export function checkComponent(node: Element, shielded: string): CheckedStory {
  const name = restoreVerbatim(node.name ?? '');
  const from = node.position?.start.offset ?? 0;
  const at = (): Position => positionAt(shielded, from, from + name.length + 1);
  const rule = COMPONENTS.get(name);
  if (rule === undefined) return { findings: [unknownElement(name, at())], references: [], images: [] };
  const findings: Finding[] = [];
  const references: PlacedReference[] = [];
  const images: PlacedImage[] = [];
  if (name === 'Figure' && node.type === 'mdxJsxTextElement')
    findings.push(finding('figure-in-sentence', {}, at()));
  if (!rule.block && (node.children as readonly MdastNode[]).some(isBlock))
    findings.push(finding('block-in-sentence', { component: name }, at()));
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    const places = (): AttributePlaces => attributePlaces(shielded, node, attribute);
    const found = checkAttribute({ component: name, rule, attribute, places, seen });
    if ('code' in found) findings.push(found);
    else if ('to' in found) references.push(found);
    else if ('src' in found)
      images.push({ ...found, hasAlt: node.attributes.some((one) => 'name' in one && one.name === 'alt') });
    if (attribute.type === 'mdxJsxAttribute') seen.add(attribute.name);
  }
  for (const required of rule.required) {
    if (!seen.has(required))
      findings.push(finding('missing-attribute', { component: name, name: required }, at()));
  }
  return { findings, references, images };
}

const blocks: ReadonlySet<MdastNode['type']> = new Set<MdastNode['type']>([
  ...(['blockquote', 'code', 'heading', 'list', 'table', 'thematicBreak'] as const),
]);

function isBlock(node: MdastNode): boolean {
  if (node.type === 'mdxJsxFlowElement') return COMPONENTS.get(node.name ?? '')?.block === true;
  return blocks.has(node.type);
}

function unknownElement(name: string, at: Position): Finding {
  if (isHtmlElement(name)) return finding('html-element', { name }, at);
  const known = [...COMPONENTS.keys()];
  return finding('unknown-component', { name, guess: nearestWord(name, known), known }, at);
}

function checkAttribute({
  component,
  rule,
  attribute,
  places,
  seen,
}: {
  component: string;
  rule: ComponentRule;
  attribute: Attribute;
  /** Looked for only when they are asked for. */
  places: () => AttributePlaces;
  seen: ReadonlySet<string>;
}): Finding | PlacedReference | Omit<PlacedImage, 'hasAlt'> | Record<never, never> {
  if (
    attribute.type !== 'mdxJsxAttribute' ||
    (typeof attribute.value === 'object' && attribute.value !== null)
  ) {
    return finding('expression', {}, places().name);
  }
  const name = restoreVerbatim(attribute.name);
  const known = Object.keys(rule.attributes);
  const kind = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
  if (kind === undefined) {
    return finding(
      'unknown-attribute',
      { component, name, guess: nearestWord(name, known), known },
      places().name,
    );
  }
  if (seen.has(name)) return finding('repeated-attribute', { component, name }, places().name);
  const value = restoreVerbatim(attribute.value ?? '').trim();
  if (value === '') return finding('empty-attribute', { component, name }, places().name);
  if (kind === 'words') return {};
  if (kind === 'image') return { src: value, locate: () => places().value };
  if (kind !== 'language') return { to: kind, id: value, locate: () => places().value };
  return language.safeParse(value).success ? {} : finding('not-a-language', { value }, places().value);
}

/** The tree does not place attributes: the first such word in the opening tag, and what stands in quotes after it. */
function attributePlaces(shielded: string, node: Element, attribute: Attribute): AttributePlaces {
  const from = node.position?.start.offset ?? 0;
  const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '...';
  const after = shielded.indexOf(name, from + (node.name?.length ?? 0) + 1);
  if (after === -1) return { name: positionAt(shielded, from), value: positionAt(shielded, from) };
  const value = /^\s*=\s*(["'])(.*?)\1/s.exec(shielded.slice(after + name.length));
  const at = positionAt(shielded, after, after + name.length);
  if (value?.[2] === undefined) return { name: at, value: at };
  const end = after + name.length + value[0].length - 1;
  return { name: at, value: positionAt(shielded, end - value[2].length, end) };
}
