import type { AstroIntegration } from 'astro';
import { readdir, writeFile } from 'node:fs/promises';
import { formatHeaders } from './format-headers.ts';

/** Writes `_headers`, for the hosts that read it: what the local server sends by itself. */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'frise:host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replaceAll(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const entries = await readdir(dir, { withFileTypes: true });
        const top = entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
        await writeFile(new URL('_headers', dir), formatHeaders(top, base));
      },
    },
  };
}
