import { checkWords } from '../messages/problems/check-words.ts';
import { parseCheckArguments } from './parse-check-arguments.ts';
import { runCheck } from './run-check.ts';

// `npm run check [-- folder] [--format text|json|github] [--links [--most 500]]`: 0 without an error, 1 with one, 2 for wrong use.
const wanted = parseCheckArguments(process.argv.slice(2), process.env['TIMELINE'] ?? 'timeline');
if ('fault' in wanted) {
  process.stderr.write(`${wanted.fault}\n${checkWords('fr').usage}\n`);
  process.exitCode = 2;
} else {
  const { exitCode, output } = await runCheck(wanted);
  process.stdout.write(output);
  process.exitCode = exitCode;
}
