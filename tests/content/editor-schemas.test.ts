import { Ajv } from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { EditorSchemaName } from '../../src/content/editor-schema.ts';
import { EDITOR_SCHEMAS, editorSchema } from '../../src/content/editor-schema.ts';
import { formatEditorSchema } from '../../src/content/format-editor-schema.ts';
import { listEventFiles } from '../../src/content/list-event-files.ts';
import { readTextFile } from '../../src/content/read-text-file.ts';
import { splitFrontmatter } from '../../src/content/split-frontmatter.ts';
import { FIELD_HELP_FR } from '../../src/messages/field-help-fr.ts';
import { fieldsOf } from './fields-of-schema.ts';
import { wrongFields } from './wrong-fields.ts';

const root = join(import.meta.dirname, '../..');
const names = Object.keys(EDITOR_SCHEMAS) as EditorSchemaName[];
const sites = readdirSync(join(root, 'tests/sites')).map((site) => `tests/sites/${site}/timeline`);

// The language server's own keywords are no part of draft 7.
const ajv = new Ajv({ strict: false });
const accepts = Object.fromEntries(
  names.map((name) => [name, ajv.compile(JSON.parse(formatEditorSchema(name)) as object)]),
) as Readonly<Record<EditorSchemaName, ReturnType<typeof ajv.compile>>>;

test.each(names)('schemas/%s.schema.json is what npm run schemas writes', (name) => {
  expect(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8')).toBe(formatEditorSchema(name));
});

test.each(names)('each field of %s is explained in French, then in English', (name) => {
  const fields = fieldsOf(editorSchema(name), name);
  for (const { path, node } of fields) expect(node.description, path).toMatch(/^.+\n\n.+$/);
  const explained = Object.keys(FIELD_HELP_FR).filter((path) => path.startsWith(`${name}.`));
  expect(explained.toSorted()).toEqual([...new Set(fields.map(({ path }) => path))].toSorted());
});

/** As an editor reads it: YAML 1.2, with its own types. */
function typedFields(folder: string, file: string): unknown {
  const { text } = readTextFile(join(folder, file)) as { text: string };
  if (!file.endsWith('.mdx')) return parse(text) as unknown;
  const parts = splitFrontmatter(text);
  return 'frontmatter' in parts ? (parse(parts.frontmatter) as unknown) : undefined;
}

test.each(['timeline', ...sites])('an editor finds nothing wrong in %s', (site) => {
  const folder = join(root, site);
  const records = names.filter((name) => name !== 'event' && readdirSync(folder).includes(`${name}.yaml`));
  const files = [
    ...listEventFiles(folder).files.map((file) => ['event', file] as const),
    ...records.map((name) => [name, `${name}.yaml`] as const),
  ];
  for (const [name, file] of files) {
    accepts[name](typedFields(folder, file));
    expect(accepts[name].errors, file).toBeNull();
  }
});

test.each(wrongFields)('an editor shows that it is wrong, in %s, to write %j', (name, yaml) => {
  expect(accepts[name](parse(yaml))).toBe(false);
});

test('VS Code binds each kind of .yaml file to its schema, and looks into events', () => {
  const settings = readFileSync(join(root, '.vscode/settings.json'), 'utf8');
  for (const name of names.filter((kind) => kind !== 'event')) {
    expect(settings).toContain(`"./schemas/${name}.schema.json": ["timeline/${name}.yaml"]`);
  }
  expect(settings).toContain('"astro.content-intellisense": true');
});
