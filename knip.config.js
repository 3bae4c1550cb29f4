/** What an Astro file imports: its frontmatter and its scripts. */
const scriptsOf = (text) =>
  [
    text.split(/^---$/m)[1] ?? '',
    ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code),
  ].join('\n');

/** What an MDX file of our own imports. */
const importsOf = (text) => [...text.matchAll(/^import .*$/gm)].map(([line]) => line).join('\n');

export default {
  entry: [
    'src/pages/**/*.{astro,ts}',
    'src/content.config.ts',
    // Named by its address in Astro's settings.
    'src/integrations/build-log.ts',
    // A thread of its own.
    'src/integrations/pages/page-worker.ts',
    'src/cli/*.{ts,mjs}',
    'src/offline/worker/*-worker.ts',
    // Bundled by their names into the scripts of a copy on a disk.
    'src/offline/copy/{fetch-by-script,import-by-script,search-on-disk}.ts',
    'tests/**/*.test.ts',
    'tests/browser/set-up.ts',
    'tests/pictures/take-pictures.ts',
    'tests/charts/gallery.ts',
    'tests/bench/*.ts',
    'tests/bench/bare-astro/src/content.config.ts',
  ],
  project: ['src/**/*.{ts,mjs,astro,mdx}', 'tests/**/*.ts'],
  compilers: { astro: scriptsOf, mdx: importsOf },
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Fonts and the atlas are read from the packages by their paths; `astro check` needs its package without importing it.
  ignoreDependencies: ['@fontsource/.*', '@astrojs/check', 'world-atlas'],
};
