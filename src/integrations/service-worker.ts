import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OfflineFile } from '../offline/worker/file-list.ts';
import { selfRemovingWorker, writeServiceWorker } from './write-service-worker.ts';

/**
 * Makes the site readable without a network after one visit: see docs/offline.md. Must run when all else is as it will be
 * published. With `SERVICE_WORKER=off`, and in `astro dev`, the worker of a former build is taken back. `written` are the
 * pages of the build, which are not read again.
 */
export function serviceWorker(written: ReadonlyMap<string, OfflineFile>): AstroIntegration {
  let base = '/';
  return {
    name: 'frise:service-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replaceAll(/\/+/g, '/');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = request.originalUrl?.replace(/\?.*$/, '');
          if (path !== `${base}sw.js` && path !== '/sw.js') return next();
          selfRemovingWorker().then((script) => {
            response.setHeader('content-type', 'text/javascript');
            response.setHeader('cache-control', 'no-store');
            response.end(script);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (process.env['SERVICE_WORKER'] === 'off') {
          await writeFile(join(folder, 'sw.js'), await selfRemovingWorker());
          logger.warn('SERVICE_WORKER=off: the workers of former builds remove themselves');
          return;
        }
        const { shell, rest } = await writeServiceWorker(folder, written);
        const sizes = [shell, rest].map((files) => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6);
        const [now = '', later = ''] = sizes.map((megabytes) => megabytes.toFixed(1));
        logger.info(
          rest.length === 0
            ? `one visit brings the whole site: ${shell.length} files, ${now} MB`
            : `one visit brings ${shell.length} files, ${now} MB; ${later} MB more for who asks for all`,
        );
      },
    },
  };
}
