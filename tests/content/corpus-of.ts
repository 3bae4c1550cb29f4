import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const folders = ['timeline', 'tests/sites', 'tests/mistakes'];

/** Every file that ends so, of the first timeline, of the test sites and of the mistakes. Always in the same order. */
export function corpusOf(ending: '.mdx' | '.yaml'): readonly Buffer[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return files.sort().map((file) => readFileSync(file));
}
