import { languageOf, problemsOf } from '../content/check-timeline.ts';
import { readTimeline } from '../content/read-timeline.ts';
import { checkWords } from '../messages/problems/check-words.ts';
import { formatReport } from './check-formats.ts';
import type { CheckWanted } from './parse-check-arguments.ts';

/** Checks a folder: what to print, and the exit code, 1 when there is an error. */
export async function runCheck({
  folder,
  format,
}: CheckWanted): Promise<{ readonly exitCode: 0 | 1; readonly output: string }> {
  const reading = readTimeline(folder);
  const problems = problemsOf(reading, folder);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = { errors, warnings: problems.length - errors, events: reading.events.length };
  const words = checkWords(languageOf(reading));
  return { exitCode: errors > 0 ? 1 : 0, output: formatReport({ problems, counts, words }, format) };
}
