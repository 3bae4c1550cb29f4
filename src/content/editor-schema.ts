import { z } from 'astro/zod';
import { FIELD_HELP_FR } from '../messages/field-help-fr.ts';
import type { EditorKeywords } from './editor-forms.ts';
import { editorForms, editorFormsByPath } from './editor-forms.ts';
import { meaningsOf } from './editor-words.ts';
import { eventSchema } from './event-schema.ts';
import { actorsSchema, placesSchema, sourcesSchema } from './record-schemas.ts';
import { timelineSchema } from './timeline-schema.ts';

/** The kinds of files for which an editor can help, by the name of their JSON Schema. */
export const EDITOR_SCHEMAS = {
  event: { schema: eventSchema, title: 'Frise : un événement · an event' },
  timeline: { schema: timelineSchema, title: 'Frise : timeline.yaml' },
  places: { schema: placesSchema, title: 'Frise : places.yaml, id → lieu · place' },
  actors: { schema: actorsSchema, title: 'Frise : actors.yaml, id → acteur · actor' },
  sources: { schema: sourcesSchema, title: 'Frise : sources.yaml, id → source' },
} as const;

export type EditorSchemaName = keyof typeof EDITOR_SCHEMAS;

/** A node of a JSON Schema, as far as the keywords that hold other nodes. */
interface Node extends EditorKeywords {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: Node | boolean;
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly unknown[];
  readonly description?: string;
}

/**
 * The JSON Schema (draft 7, the one that YAML extensions know) of a kind of file: each field explained in French and
 * English, with examples and the words of its list. It accepts all that the check accepts, and not only that: what
 * needs the other files, or the grammar of dates, only the check knows.
 */
export function editorSchema(name: EditorSchemaName): Node {
  const { schema, title } = EDITOR_SCHEMAS[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema, path }) => {
      // Ids, as keys of a map, stay text whatever they look like.
      if (path.at(-1) !== 'propertyNames') Object.assign(jsonSchema, formOf(zodSchema, jsonSchema));
    },
  });
  const note = 'Made by "npm run schemas" from the schemas of src/content. Do not edit.';
  return { $schema, $comment: note, title, ...explain(rest as Node, name) };
}

function formOf(zodSchema: z.core.$ZodType, { type, pattern, enum: words }: EditorKeywords): EditorKeywords {
  const form = editorForms.get(zodSchema);
  if (form !== undefined) return form;
  if (type !== 'string' || pattern !== undefined) return {};
  if (words === undefined) return { type: ['string', 'number'] };
  const numbers = (words as readonly string[]).map(Number);
  if (numbers.some(Number.isNaN)) return {};
  const [minimum, maximum] = [Math.min(...numbers), Math.max(...numbers)];
  return {
    type: ['integer', 'string'],
    minimum,
    maximum,
    pattern: `^[${minimum}-${maximum}]$`,
    enum: undefined,
  };
}

/** A node with the help of its path: what its fields are for, examples, what the words of a list mean. */
function explain(node: Node, path: string): Node {
  const { properties, items, additionalProperties, anyOf, description } = node;
  const french = FIELD_HELP_FR[path];
  return {
    ...node,
    ...(description !== undefined && french !== undefined && { description: `${french}\n\n${description}` }),
    ...(node.enum && { enumDescriptions: meaningsOf(path, node.enum) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, field]) => [key, explainField(field, `${path}.${key}`)]),
      ),
    }),
    ...(items && { items: explain(items, path) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: explain(additionalProperties, path),
    }),
    ...(anyOf && { anyOf: anyOf.map((form) => explain(form, path)) }),
  };
}

function explainField(field: Node, path: string): Node {
  return explain({ ...field, ...editorFormsByPath[path] }, path);
}
