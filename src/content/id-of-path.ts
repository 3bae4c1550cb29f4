/** The id of the event whose file it is: `events/2024/combats.mdx` → `combats`; undefined for other files. */
export function idOfPath(path: string): string | undefined {
  return /(?:^|\/)([^/]+)\.mdx$/.exec(path)?.[1];
}
