/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** Text, perhaps empty. */
export const text = (description: string): Schema => ({ type: 'string', description });

/** Text that says something. */
export const words = (description: string): Schema => ({ type: 'string', minLength: 1, description });

/** An id: no space, no slash. */
export const idText = (description: string): Schema => ({
  type: 'string',
  pattern: '^[^\\s/]+$',
  description,
});

export const flag = (description: string): Schema => ({ type: 'boolean', description });

export const httpsAddress = (description: string): Schema => ({
  type: 'string',
  pattern: '^https?://\\S+$',
  description,
});

/** A day as an ISO date of four digits a year. */
export const isoDay = (description: string): Schema => ({
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description,
});

export const texts = (description: string): Schema => ({
  type: 'array',
  items: words('One of them.'),
  description,
});

export const ids = (description: string): Schema => ({ type: 'array', items: idText('An id.'), description });

/** A list of what `$defs` calls by that name. */
export const listOf = (name: string, description: string): Schema => ({
  type: 'array',
  items: { $ref: `#/$defs/${name}` },
  description,
});

/** An object with these properties and no other. */
export const record = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
  description?: string,
): Schema => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  properties,
  required,
  additionalProperties: false,
});
