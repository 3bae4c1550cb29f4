export interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly anyOf?: readonly SchemaNode[];
  readonly description?: string;
}

/** Each field of a JSON Schema by its path: `event.claims.says`. */
export function fieldsOf(
  { properties = {}, items, additionalProperties, anyOf = [] }: SchemaNode,
  path: string,
): readonly { readonly path: string; readonly node: SchemaNode }[] {
  const below = [...anyOf, items, additionalProperties].filter((node) => typeof node === 'object');
  return [
    ...Object.entries(properties).flatMap(([key, node]) => [
      { path: `${path}.${key}`, node },
      ...fieldsOf(node, `${path}.${key}`),
    ]),
    ...below.flatMap((node) => fieldsOf(node, path)),
  ];
}
