import type { AstroIntegration } from 'astro';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { originalsAmong } from './originals-among.ts';

/**
 * Takes the originals of pictures out of the site. Astro keeps those that a content store names, though no page shows
 * them; they may be large, and their metadata may tell where, when and with what a photograph was taken.
 */
export function withdrawOriginals(): AstroIntegration {
  return {
    name: 'frise:withdraw-originals',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const assets = new URL('_astro/', dir);
        if (!existsSync(assets)) return;
        for (const name of originalsAmong(readdirSync(assets))) rmSync(fileURLToPath(new URL(name, assets)));
      },
    },
  };
}
