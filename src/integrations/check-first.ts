import type { AstroIntegration } from 'astro';
import { runCheck } from '../cli/run-check.ts';
import { keepChecked } from '../content/checked-reading.ts';
import { lendLoader } from '../content/lent-loader.ts';
import { timelineLoader } from '../content/timeline-loader.ts';
import { endBuild } from './end-build.ts';

/**
 * Checks the timeline before a build as `npm run check` does. With a mistake in it, nothing is built and the check's whole
 * report is the answer; otherwise its last line, which counts events and warnings.
 */
export function checkFirst(): AstroIntegration {
  return {
    name: 'frise:check-first',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        const folder = process.env['TIMELINE'] ?? 'timeline';
        const { exitCode, output, reading } = await runCheck({ folder, format: 'text' });
        if (exitCode !== 0) await endBuild(output.trimEnd());
        keepChecked(folder, reading);
        lendLoader(timelineLoader);
        logger.info(output.trimEnd().split('\n').at(-1)!);
      },
    },
  };
}
