import type { Document, Node, Pair, Scalar, YAMLError } from 'yaml';
import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { findHiddenCharacters } from './find-hidden-characters.ts';
import { positionAt } from './position-at.ts';
import type { Finding, Position } from './problem.ts';
import { finding, MOST_TOLD } from './problem.ts';
import { yamlSyntaxFinding } from './yaml-syntax-finding.ts';
import type { YamlPath, YamlText, YamlValue } from './yaml-text.ts';
import { DATE_KEYS } from './yaml-text.ts';

const signs = { tag: '!', anchor: '&', alias: '*' } as const;

/** What `parseYaml` does, for every YAML there is, by the `yaml` package. */
export function parseAnyYaml(text: string): YamlText {
  const document = documentOf(text);
  const places = { emptyKeys: emptyKeysOf(document.contents), ...placesIn(text) };
  const [error] = document.errors as YAMLError[];
  if (error !== undefined) return { value: undefined, findings: [yamlSyntaxFinding(text, error)], ...places };
  const findings = refusedNodes(document, text, (node) => placeOf(node, text)).slice(0, MOST_TOLD);
  if (findings.length > 0) return { value: undefined, findings, ...places };
  return { value: toPlain(document.contents, text), findings, ...places };
}

/** Finds the places of what a YAML text holds: it is parsed when the first one is asked for. */
export function placesIn(text: string): Pick<YamlText, 'locate' | 'isEmpty'> {
  return {
    locate: (path, what = 'value') => placeOf(nodeAt(documentOf(text), path, what), text),
    isEmpty: (path) => {
      const node = nodeAt(documentOf(text), path, 'value');
      return (
        path.length > 0 &&
        isScalar(node) &&
        isEmptyScalar(node) &&
        nodeAt(documentOf(text), path, 'key') !== node
      );
    },
  };
}

function placeOf(node: Node | undefined, text: string): Position {
  const [from, to] = node?.range ?? [0, 0];
  return positionAt(text, from, to);
}

// Trees take a hundred times the memory of their text, and few files have anything to be located: a tree is not kept,
// but made again, except the last one. Whoever asks for one place in a text mostly asks for more.
let last: { readonly text: string; readonly document: Document } | undefined;

function documentOf(text: string): Document {
  if (last?.text !== text) {
    // A CR by itself ends a line everywhere else; the package does not know it.
    const document = parseDocument(text.replaceAll(/\r(?!\n)/g, '\n'), {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      // With 'silent' a second document would be dropped without a word.
      logLevel: 'error',
    });
    last = { text, document };
  }
  return last.document;
}

function refusedNodes(document: Document, text: string, at: (node: Node | undefined) => Position): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Node(_, node) {
      const feature = isAlias(node)
        ? 'alias'
        : node.anchor !== undefined
          ? 'anchor'
          : node.tag !== undefined
            ? 'tag'
            : undefined;
      if (feature !== undefined) {
        // The range of a node begins after its tag and anchor.
        let from = text.lastIndexOf(signs[feature], node.range?.[0]);
        while (text.charAt(from - 1) === '!') from -= 1;
        findings.push(finding('yaml-feature', { feature }, positionAt(text, from, from + 1)));
      }
      if (isScalar(node))
        findings.push(...hiddenEscapes(node, text).map((one) => ({ ...one, at: at(node) })));
      if (isMap(node)) findings.push(...refusedKeys(node.items as Pair<Node, Node>[], at));
    },
  });
  return findings;
}

/** `"\\u202e"` cannot be seen in the file's own text. */
function hiddenEscapes({ range, value }: Scalar, text: string): readonly Finding[] {
  const hasEscape = text.charAt(range?.[0] ?? 0) === '"' && text.slice(range?.[0], range?.[1]).includes('\\');
  return hasEscape ? findHiddenCharacters(String(value)) : [];
}

function refusedKeys(
  pairs: readonly Pair<Node, Node | null>[],
  at: (node: Node | undefined) => Position,
): Finding[] {
  const first = new Map<string, Node>();
  return pairs.flatMap(({ key: node }): Finding[] => {
    if (!isScalar(node) || typeof node.value !== 'string') return [finding('yaml-unreadable', {}, at(node))];
    const key = node.value;
    if (key === '__proto__') return [finding('forbidden-key', { key }, at(node))];
    const before = first.get(key);
    if (before !== undefined) return [finding('duplicate-key', { key, line: at(before).line }, at(node))];
    first.set(key, node);
    return [];
  });
}

function toPlain(node: unknown, text: string): YamlValue | undefined {
  if (isScalar(node)) return isEmptyScalar(node) ? undefined : String(node.value);
  if (isSeq(node)) return node.items.flatMap((item) => toPlain(item, text) ?? []);
  if (!isMap(node)) return undefined;
  const fields = Object.create(null) as Record<string, YamlValue>;
  for (const pair of node.items) {
    const key = String((pair.key as { value: unknown }).value);
    const value = DATE_KEYS.has(key) ? dateText(pair.value, text) : toPlain(pair.value, text);
    if (value !== undefined) fields[key] = value;
  }
  return fields;
}

function isEmptyScalar({ source, type }: Scalar): boolean {
  return source === '' && type === 'PLAIN';
}

function emptyKeysOf(contents: unknown): readonly string[] {
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }) =>
    isScalar(key) && isScalar(value) && isEmptyScalar(value) ? [String(key.value)] : [],
  );
}

function dateText(node: unknown, text: string): YamlValue | undefined {
  return isCollection(node) && node.flow === true && node.range
    ? text.slice(node.range[0], node.range[1])
    : toPlain(node, text);
}

function nodeAt(document: Document, path: YamlPath, what: 'key' | 'value'): Node | undefined {
  let node: unknown = document.contents;
  let key: unknown;
  for (const step of path) {
    const pair: unknown = isMap(node)
      ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step)
      : isSeq(node)
        ? { value: node.items[Number(step)] }
        : undefined;
    if (pair === undefined) return (node ?? key) as Node | undefined;
    ({ key, value: node } = { key: undefined, ...(pair as { key?: unknown; value: unknown }) });
  }
  return ((what === 'key' ? key : undefined) ?? node ?? key) as Node | undefined;
}
