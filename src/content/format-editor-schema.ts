import type { EditorSchemaName } from './editor-schema.ts';
import { editorSchema } from './editor-schema.ts';

/** The text of `schemas/<name>.schema.json`. */
export function formatEditorSchema(name: EditorSchemaName): string {
  return `${JSON.stringify(editorSchema(name), null, 2)}\n`;
}
