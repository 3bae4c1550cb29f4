/** A node of JSON-LD in the vocabulary of schema.org: what is undefined is left out. */
export type StructuredNode = Readonly<Record<string, unknown>> & { readonly '@type': string };

/**
 * JSON-LD for a `<script>` of a page: nothing in it can end the script or begin a comment, whatever the texts hold.
 * One node stands for itself, several as a graph.
 */
export function jsonLd(nodes: readonly StructuredNode[]): string {
  const [first, ...others] = nodes;
  const body = others.length === 0 ? first : { '@graph': nodes };
  return JSON.stringify({ '@context': 'https://schema.org', ...body }).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
