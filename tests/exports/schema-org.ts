import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * The vocabulary of schema.org as `schema-dts` has it: declarations generated from it, read here as data. An interface
 * `ArticleBase` has the properties that an Article has beside those of the interfaces that it extends.
 */

interface Type {
  readonly parents: readonly string[];
  /** Names of what each property may hold. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

const declarations = readFileSync(
  fileURLToPath(import.meta.resolve('schema-dts')).replace(/js$/, 'd.ts'),
  'utf8',
);

const bases = [...declarations.matchAll(/^interface (\w+)Base extends ([^{]+) \{\n([\s\S]*?)^\}/gm)];
// A type without properties of its own has no base: its leaf extends the bases of its parents.
const leaves = [...declarations.matchAll(/^export interface (\w+)Leaf extends ([^{]+) \{\n()/gm)];

const types: ReadonlyMap<string, Type> = new Map(
  [...leaves, ...bases].map(([, name = '', parents = '', body = '']) => [
    name,
    {
      parents: [...parents.matchAll(/(\w+)Base/g)].map(([, parent]) => parent!),
      properties: new Map(
        [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.*), "\1">;$/gm)].map(([, key = '', range = '']) => [
          key,
          range.split(' | '),
        ]),
      ),
    },
  ]),
);

/** What in a piece of JSON-LD the vocabulary does not know or has no place for; in words, empty when all is well. */
export function strangersIn(node: unknown, at = ''): readonly string[] {
  if (typeof node !== 'object' || node === null) return [`${at} is no node`];
  const { '@type': type, '@graph': graph, '@id': id, ...others } = node as Properties;
  if (Array.isArray(graph)) return graph.flatMap((inner, index) => strangersIn(inner, `${at}[${index}]`));
  if (typeof type !== 'string' || !types.has(type)) return [`${at}: no type ${String(type)}`];
  const here = `${at}/${type}`;
  return [
    ...(id === undefined || typeof id === 'string' ? [] : [`${here}: an id that is no text`]),
    ...Object.entries(others).flatMap(([key, value]) => {
      if (key === '@context') return [];
      const range = rangeOf(type, key);
      if (range === undefined) return [`${here} has no property ${key}`];
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      return values.flatMap((one) => strangersInValue(one, range, `${here}.${key}`));
    }),
  ];
}

type Properties = Readonly<Record<string, unknown>>;

function strangersInValue(value: unknown, range: readonly string[], at: string): readonly string[] {
  if (typeof value !== 'object' || value === null) {
    return range.some((name) => dataTypes[name]?.(value) === true) ? [] : [`${at}: ${String(value)}`];
  }
  const { '@type': type, '@id': id, ...others } = value as Properties;
  const isReference = type === undefined && typeof id === 'string' && Object.keys(others).length === 0;
  if (isReference && range.includes('IdReference')) return [];
  const fits = typeof type === 'string' && range.some((name) => isKindOf(type, name));
  return [...(fits ? [] : [`${at} holds no ${String(type)}`]), ...strangersIn(value, at)];
}

const date = /^-?\d{4}(-\d{2}(-\d{2})?)?$/;
const instant = /^-?\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/;
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);

const dataTypes: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: isText,
  URL: (value) => isText(value) && URL.canParse(String(value), 'https://example.org/a/'),
  Date: (value) => date.test(String(value)),
  DateTime: (value) => instant.test(String(value)),
  Number: isNumber,
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
};

function rangeOf(type: string, key: string): readonly string[] | undefined {
  const found = types.get(type);
  if (found === undefined) return undefined;
  const own = found.properties.get(key);
  if (own !== undefined) return own;
  for (const parent of found.parents) {
    const range = rangeOf(parent, key);
    if (range !== undefined) return range;
  }
  return undefined;
}

function isKindOf(type: string, name: string): boolean {
  return type === name || (types.get(type)?.parents ?? []).some((parent) => isKindOf(parent, name));
}
