import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { bundleScript } from './bundle-script.ts';
import { asScript } from './as-script.ts';
import type { CopiedFile } from './copied-file.ts';

const here = (file: string): string => JSON.stringify(join(import.meta.dirname, file));

/** The search of a site for a disk: Pagefind's script in the old form, and each file of its index as a script of its own. */
export async function* copySearch(site: string): AsyncGenerator<CopiedFile> {
  const folder = join(site, 'pagefind');
  if (!existsSync(folder)) return;
  yield { path: 'pagefind/pagefind.js', bytes: Buffer.from(await bundleSearch(folder)) };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.js'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  for (const name of names.sort()) yield asScript(`pagefind/${name}`, await readFile(join(folder, name)));
}

function bundleSearch(folder: string): Promise<string> {
  return bundleScript({
    folder,
    name: 'friseSearch',
    code: `
      import * as pagefind from './pagefind.js';
      import { searchOnDisk } from ${here('search-on-disk.ts')};
      const folder = new URL('./', document.currentScript.src).href;
      export const init = async () => {
        await pagefind.options?.({ basePath: folder, baseUrl: '/', noWorker: true });
        await pagefind.init();
      };
      export const filters = pagefind.filters;
      export const search = searchOnDisk(pagefind.search, new URL('../', folder).href);
    `,
  });
}
