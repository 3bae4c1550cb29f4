import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleScript } from './bundle-script.ts';
import { asScript } from './as-script.ts';
import type { CopiedFile } from './copied-file.ts';
import { listPaths } from './list-paths.ts';

const here = (file: string): string => JSON.stringify(join(import.meta.dirname, file));

/** The search of a site for a disk: Pagefind's script in the old form, and each file of its index as a script of its own. */
export async function* copySearch(site: string): AsyncGenerator<CopiedFile> {
  const folder = join(site, 'pagefind');
  if (!existsSync(folder)) return;
  yield { path: 'pagefind/pagefind.js', bytes: Buffer.from(await bundleSearch(folder)) };
  for (const name of listPaths(folder))
    if (!name.endsWith('.js')) yield asScript(`pagefind/${name}`, await readFile(join(folder, name)));
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
