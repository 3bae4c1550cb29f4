import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { writeCompressed } from './write-compressed.ts';

/** With `PRECOMPRESS=1`, puts a brotli and a gzip form beside each file of text, for hosts that serve them: see docs/hosting.md. */
export function precompress(): AstroIntegration {
  return {
    name: 'frise:precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env['PRECOMPRESS'] !== '1') return;
        const { files, bytes, brotli } = await writeCompressed(fileURLToPath(dir));
        const kB = (size: number): string => String(Math.round(size / 1000));
        logger.info(`${files} files of text compressed: ${kB(bytes)} kB, ${kB(brotli)} kB with brotli`);
      },
    },
  };
}
