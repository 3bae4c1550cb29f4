import type { AstroIntegration } from 'astro';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { partsForPages } from '../../content/parts-for-pages.ts';
import type { TimelineParts } from '../../content/put-together.ts';
import type { OfflineFile } from '../../offline/worker/file-list.ts';
import { KeptPages } from './kept-pages.ts';
import type { SiteFolders } from './page-file.ts';
import { pageMaker } from './page-maker.ts';
import type { PageTools } from './page-maker.ts';
import type { PageWorkerData } from './page-messages.ts';
import { PageThread } from './page-thread.ts';
import { programDigest } from './program-digest.ts';
import { sharedKey } from './shared-key.ts';

/** Below this, starting a second thread costs more than it saves. */
const leastEvents = 400;

/** The second thread loads the timeline and its maps too: it is left out where three times what the first uses is not free. */
const memoryNeeded = 3;

/** That, and the pages that it has written, by their path in the site's folder. */
export interface MadePages {
  readonly integration: AstroIntegration;
  readonly written: ReadonlyMap<string, OfflineFile>;
}

/**
 * Takes over the pages that the last build has made and that would be the same, and makes half of the others of a long
 * build in a second thread, unless `BUILD_THREADS=1` forbids it. The pages are the same, whichever thread makes them; one
 * that the second cannot make, since it shows images or has a mistake, is made by the first. It has to be told of the
 * folder of the last site: before the integration that gives the build another.
 */
export function makePages(): MadePages {
  const written = new Map<string, OfflineFile>();
  const styles: PageWorkerData['styles'][number][] = [];
  let former: URL;
  let kept: KeptPages;
  let site: SiteFolders & { readonly cacheDir: URL; readonly root: URL };
  const integration: AstroIntegration = {
    name: 'frise:make-pages',
    hooks: {
      'astro:config:setup': ({ config }) => {
        former = config.outDir;
      },
      'astro:config:done': ({ config: { base, cacheDir, outDir, publicDir, root } }) => {
        site = { base: base.replace(/\/?$/, '/'), cacheDir, outDir, publicDir, root };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((first) => pageMaker(first, prepare, written));
      },
      'astro:build:setup': ({ pages }) => {
        styles.push(...([...pages] as unknown as typeof styles));
      },
      'astro:build:done': ({ logger }) => {
        kept.save();
        if (kept.taken > 0)
          logger.info(`${kept.taken} of ${written.size} page(s) taken over from the last build`);
      },
    },
  };
  return { integration, written };

  async function prepare(): Promise<PageTools> {
    const program = new URL('.prerender/', site.outDir);
    const sheets = styles.map(([key, page]) => [key, { styles: structuredClone(page.styles) }] as const);
    const digest = programDigest(program, new URL('package-lock.json', site.root), sheets);
    kept = new KeptPages(new URL('pages.json', site.cacheDir), former, digest);
    const parts = partsForPages();
    if (parts === undefined) throw new Error('The pages were asked for before the timeline was read.');
    const second = await secondThread(program, site.outDir, sheets, parts);
    return { site, kept, keyOf: sharedKey(parts), second };
  }
}

async function secondThread(
  program: URL,
  outDir: URL,
  styles: PageWorkerData['styles'],
  parts: TimelineParts,
): Promise<PageThread | undefined> {
  const mayHelp = process.env['BUILD_THREADS'] !== '1' && availableParallelism() > 1 && hasRoom();
  if (parts.events.length < leastEvents || !mayHelp) return undefined;
  const entry = (await readdir(program)).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (entry === undefined) return undefined;
  return new PageThread({ entry: new URL(entry, program).href, parts, outDir: outDir.href, styles });
}

function hasRoom(): boolean {
  return process.availableMemory() > memoryNeeded * process.memoryUsage.rss();
}
