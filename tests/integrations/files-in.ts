import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The contents of every file in a folder, in base64, by path. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((path) => [
      relative(folder, path).replaceAll('\\', '/'),
      readFileSync(path).toString('base64'),
    ]),
  );
}
