import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formatEditorSchema } from '../content/format-editor-schema.ts';
import { listEventFiles } from '../content/list-event-files.ts';
import { editorCollections } from './editor-collections.ts';

/**
 * Lets Astro's editor extension help with the fields of events. It would find them by itself if Astro knew their
 * schema; but Astro would then check what Frise has checked already, and say worse what is wrong.
 */
export function editorHelp(): AstroIntegration {
  let write = (): void => undefined;
  return {
    name: 'frise:editor-help',
    hooks: {
      'astro:config:done': ({ config }) => {
        write = () => writeHelp(fileURLToPath(config.root));
        write();
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (happened, path) => {
          if (happened !== 'change' && path.endsWith('.mdx')) write();
        });
      },
    },
  };
}

function writeHelp(root: string): void {
  const timelines = new Set(
    ['timeline', process.env['TIMELINE'] ?? 'timeline'].map((path) => resolve(root, path)),
  );
  const files = [...timelines].flatMap((folder) =>
    listEventFiles(folder).files.map((file) => pathToFileURL(join(folder, file))),
  );
  const target = join(root, '.astro/collections');
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'events.schema.json'), formatEditorSchema('event'));
  writeFileSync(join(target, 'collections.json'), `${JSON.stringify(editorCollections(files), null, 2)}\n`);
}
