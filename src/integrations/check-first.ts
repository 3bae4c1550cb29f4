import type { AstroIntegration } from 'astro';
import { formatProblem } from '../cli/format-problem.ts';
import { checkTimeline } from '../content/check-timeline.ts';
import { endBuild } from './end-build.ts';

/** Checks the timeline before a build as `npm run check` does; with a mistake in it, says where and builds nothing. */
export function checkFirst(): AstroIntegration {
  return {
    name: 'frise:check-first',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        const problems = await checkTimeline(process.env['TIMELINE'] ?? 'timeline');
        const errors = problems.filter(({ severity }) => severity === 'error');
        if (errors.length > 0) await endBuild(errors.map(formatProblem).join('\n'));
        const warnings = problems.length - errors.length;
        if (warnings > 0) logger.warn(`${warnings} warning(s): see npm run check`);
      },
    },
  };
}
