import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Paths in a built site of the pages that tell events in full, where these have no page of their own; in the order of the paths. */
export async function toldPages(site: string): Promise<readonly string[]> {
  const found = await Promise.all(
    ['periods', 'undated'].map((folder) =>
      readdir(join(site, folder), { recursive: true, withFileTypes: true }).catch(() => []),
    ),
  );
  const paths = found
    .flat()
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return ['index.html', ...paths.sort()];
}
