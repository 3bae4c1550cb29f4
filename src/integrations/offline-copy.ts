import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { idOfTitle } from '../cli/new-event/id-of-title.ts';
import { saySize } from '../messages/usb-words.ts';
import { usbWordsFor } from '../messages/usb-words-for.ts';

const fileName = 'offline-copy.zip';
/** What the smallest of the free hosts takes as one file. */
const mostBytes = 25 * 1024 * 1024;
/** The paragraph of `OfflineCopy.astro`, up to the place of the size. */
const offer = /(<p class="offline-copy"[^>]*>[^]*?)\{size\}/;

/**
 * Puts the zip file for reading without a network into the site and its size into the home page, when that offers it. Must
 * run when all pages and the search are as they will be published.
 */
export function offlineCopy(): AstroIntegration {
  let base = '/';
  return {
    name: 'frise:offline-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replaceAll(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const home = join(folder, 'index.html');
        const html = await readFile(home, 'utf8');
        if (!offer.test(html)) return;
        const bytes = await writeZip(folder, base);
        const words = usbWordsFor(/<html lang="([^"]*)"/.exec(html)?.[1] ?? '');
        await writeFile(
          home,
          html.replace(offer, (_, start: string) => start + saySize(bytes, words)),
        );
        const said = `${fileName}: ${saySize(bytes, usbWordsFor('en'))}`;
        if (bytes > mostBytes) logger.warn(`${said}, more than Cloudflare Pages takes as one file`);
        else logger.info(said);
      },
    },
  };
}

/** Few timelines ask for it: only then is the bundler loaded. */
async function writeZip(folder: string, base: string): Promise<number> {
  const [{ copySite }, { openZip }, { titleOfSite }] = await Promise.all([
    import('../offline/copy/copy-site.ts'),
    import('../offline/copy/open-zip.ts'),
    import('../offline/copy/title-of-site.ts'),
  ]);
  const zip = openZip(
    join(folder, fileName),
    idOfTitle([await titleOfSite(folder)], () => false),
  );
  for await (const file of copySite({ folder, base })) zip.add(file);
  return zip.close();
}
