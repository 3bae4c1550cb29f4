import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { formatSizes } from './format-sizes.ts';
import { measureSizes } from './measure-sizes.ts';

/** Says after the build what a first visit weighs, and warns where that is more than the project allows itself. */
export function sizeReport(): AstroIntegration {
  return {
    name: 'frise:size-report',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        for (const { words, exceeded } of formatSizes(measureSizes(fileURLToPath(dir)))) {
          if (exceeded) logger.warn(words);
          else logger.info(words);
        }
      },
    },
  };
}
