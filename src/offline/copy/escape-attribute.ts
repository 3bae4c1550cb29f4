const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#38;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
};

/** The text that an attribute means, as Astro writes it. */
export function unescapeAttribute(value: string): string {
  return value.replaceAll(/&(?:amp|quot|#3[489]);/g, (reference) => references[reference]!);
}

/** A text as the value of an attribute in double quotes. */
export function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
