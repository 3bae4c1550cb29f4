import type { AstroIntegration } from 'astro';
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compareFolders, formatChanges } from './compare-folders.ts';
import { folderBeforePublishing } from './folder-before-publishing.ts';
import { replaceFolder } from './replace-folder.ts';

/**
 * Builds into a folder of its own and puts it in the place of `outDir` when all is done: a build that fails leaves the
 * last good site alone. Must be the last integration: after its hook Astro writes nothing.
 */
export function publishWhenComplete(): AstroIntegration {
  let final = '';
  let next = '';
  return {
    name: 'frise:publish-when-complete',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        final = fileURLToPath(config.outDir).replace(/[/\\]+$/, '');
        next = folderBeforePublishing(fileURLToPath(config.root), final);
        await rm(next, { recursive: true, force: true });
        await mkdir(next, { recursive: true });
        updateConfig({ outDir: pathToFileURL(`${next}/`) });
      },
      'astro:build:done': async ({ logger }) => {
        const changes = compareFolders(final, next);
        await replaceFolder(final, next);
        if (changes !== undefined) logger.info(`Since the last build: ${formatChanges(changes)}`);
        logger.info(`The site is in ${final}`);
      },
    },
  };
}
