import { checkWords } from '../messages/problems/check-words.ts';
import { parseCheckArguments } from './parse-check-arguments.ts';
import { runCheck } from './run-check.ts';

/** Runs the check as typed, writes its report and sets the exit code: 0 without an error, 1 with one, 2 for wrong use. */
export async function reportCheck(typed: readonly string[]): Promise<void> {
  const wanted = parseCheckArguments(typed, process.env['TIMELINE'] ?? 'timeline');
  if ('fault' in wanted) {
    process.stderr.write(`${wanted.fault}\n${checkWords('fr').usage}\n`);
    process.exitCode = 2;
    return;
  }
  const { exitCode, output } = await runCheck(wanted);
  process.stdout.write(output);
  process.exitCode = exitCode;
}
