/** What the Astro language server reads in `.astro/collections/collections.json`. */
export interface EditorCollections {
  readonly collections: readonly { readonly hasSchema: boolean; readonly name: string }[];
  /** Address of a file, decoded and in small letters, as the server compares them → its collection. */
  readonly entries: Readonly<Record<string, string>>;
}

/** The collection with whose schema `events.schema.json` an editor checks the fields of these files. */
export function editorCollections(files: readonly URL[]): EditorCollections {
  return {
    collections: [{ hasSchema: true, name: 'events' }],
    entries: Object.fromEntries(
      files.map(({ href }) => [decodeURIComponent(href).toLowerCase(), 'events'] as const).sort(),
    ),
  };
}
