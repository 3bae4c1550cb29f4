import { runNew } from './new-event/run-new.ts';

// `npm run new [-- options]`: 0 when the event is written, 1 when an answer cannot stand, 2 for wrong use.
const end = new AbortController();
// Ctrl + D closes the terminal under a question, which would then wait for ever.
process.once('beforeExit', () => end.abort());
process.exitCode = await runNew({
  typed: process.argv.slice(2),
  folder: process.env['TIMELINE'] ?? 'timeline',
  terminal: { input: process.stdin, output: process.stdout, signal: end.signal },
  isInteractive: process.stdin.isTTY,
  complain: (text) => process.stderr.write(`${text}\n`),
});
