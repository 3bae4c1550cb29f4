import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeServiceWorker } from '../../src/integrations/write-service-worker.ts';

/**
 * A copy of a built site in which every page says that it is of a version, with a worker of its own. `wholeBytes`: from
 * which size on the site counts as large.
 */
export async function versionOfSite(site: string, version: string, wholeBytes?: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'frise-version-'));
  cpSync(site, folder, { recursive: true });
  for (const path of pagesIn(folder)) {
    const html = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), html.replace('<body>', `<body data-version="${version}">`));
  }
  await writeServiceWorker(folder, new Map(), wholeBytes);
  return folder;
}

/** The paths of a built site's pages, as they are asked for: of a folder, the folder. */
export function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
}
