import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { cacheFolder } from './src/integrations/cache-folder.ts';
import { checkFirst } from './src/integrations/check-first.ts';
import { editorHelp } from './src/integrations/editor-help.ts';
import { formerAddresses } from './src/integrations/former-addresses.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { offlineCopy } from './src/integrations/offline-copy.ts';
import { pagefindIndex } from './src/integrations/pagefind-index.ts';
import { makePages } from './src/integrations/pages/make-pages.ts';
import { precompress } from './src/integrations/precompress.ts';
import { publishWhenComplete } from './src/integrations/publish-when-complete.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { sizeReport } from './src/integrations/size-report.ts';
import { withdrawOriginals } from './src/integrations/withdraw-originals.ts';

const { BASE_PATH = '/', SITE_URL = 'http://localhost:4321', TIMELINE = 'timeline' } = process.env;

const former = formerAddresses();
const pages = makePages();

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  trailingSlash: 'always',
  // The default drops the space between inline elements on separate lines.
  compressHTML: true,
  cacheDir: cacheFolder(TIMELINE, BASE_PATH),
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // d3-time is one file that makes all its intervals, and their ticks, when it loads; readers need a few of them.
      rollupOptions: {
        treeshake: {
          manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker', 'bisector'],
          propertyReadSideEffects: false,
        },
      },
    },
  },
  devToolbar: { enabled: false },
  // Astro's own steps, and a line for each page, are for who looks for a fault: npm run build -- --verbose.
  ...(process.argv.includes('build') &&
    !process.argv.includes('--verbose') && {
      logger: { entrypoint: new URL('./src/integrations/build-log.ts', import.meta.url) },
    }),
  integrations: [
    mdx(),
    former.integration,
    sitemap({
      filter: (page) => !/\/(search|404|offline)\/$/.test(page) && former.isCurrent(page),
    }),
    checkFirst(),
    pages.integration,
    editorHelp(),
    withdrawOriginals(),
    pagefindIndex(),
    offlineCopy(),
    serviceWorker(pages.written),
    hostHeaders(),
    sizeReport(),
    // What a host reads instead of a file is no file of the site.
    precompress(),
    publishWhenComplete(),
  ],
});
