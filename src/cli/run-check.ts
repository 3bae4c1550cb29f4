import { languageOf, problemsOf } from '../content/check-timeline.ts';
import { findLinks } from '../content/find-links.ts';
import type { TimelineReading } from '../content/read-timeline.ts';
import { readTimeline } from '../content/read-timeline.ts';
import { checkWords } from '../messages/problems/check-words.ts';
import { formatReport } from './check-formats.ts';
import { checkLinks } from './links/check-links.ts';
import type { LinkOptions } from './links/link-options.ts';
import { LINK_OPTIONS } from './links/link-options.ts';
import type { CheckWanted } from './parse-check-arguments.ts';

interface Checked {
  readonly exitCode: 0 | 1;
  readonly output: string;
  readonly reading: TimelineReading;
}

/**
 * Checks a folder: what to print, the exit code, 1 when there is an error, and what was read. Only with `links` is the network asked;
 * what it says are warnings. `linkOptions` is for tests.
 */
export async function runCheck(
  { folder, format, links }: CheckWanted,
  linkOptions: Partial<LinkOptions> = {},
): Promise<Checked> {
  const reading = readTimeline(folder);
  const further =
    links === undefined
      ? []
      : await checkLinks(findLinks(reading), { ...LINK_OPTIONS, most: links.most, ...linkOptions });
  const problems = problemsOf(reading, folder, languageOf(reading), further);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = { errors, warnings: problems.length - errors, events: reading.events.length };
  const words = checkWords(languageOf(reading));
  return { exitCode: errors > 0 ? 1 : 0, output: formatReport({ problems, counts, words }, format), reading };
}
