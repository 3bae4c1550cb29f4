/**
 * Writes the JSON Schemas by which an editor helps with a timeline's files (`npm run schemas`). They are in the
 * repository, so that they help before anything is installed; run this again after a change of the schemas of
 * `content/`, or of the words that explain them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditorSchemaName } from '../content/editor-schema.ts';
import { EDITOR_SCHEMAS } from '../content/editor-schema.ts';
import { formatEditorSchema } from '../content/format-editor-schema.ts';

const folder = join(import.meta.dirname, '../../schemas');

mkdirSync(folder, { recursive: true });
for (const name of Object.keys(EDITOR_SCHEMAS) as EditorSchemaName[]) {
  writeFileSync(join(folder, `${name}.schema.json`), formatEditorSchema(name));
  console.log(`schemas/${name}.schema.json`);
}
