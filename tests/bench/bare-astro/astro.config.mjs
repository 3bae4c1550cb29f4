import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** The least that a site of events can be: pages, and an index of them. */
export default defineConfig({
  // Its packages are those of another project.
  cacheDir: './cache',
  build: { concurrency: 16 },
  integrations: [
    {
      name: 'index',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          const path = fileURLToPath(dir);
          const { index } = await createIndex();
          await index.addDirectory({ path });
          await index.writeFiles({ outputPath: `${path}/pagefind` });
          await close();
        },
      },
    },
  ],
});
