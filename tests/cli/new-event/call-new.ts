import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { runNew } from '../../../src/cli/new-event/run-new.ts';

/** What to wait for on the screen, and the keys to press then. */
export type Step = readonly [seen: string, keys: string];

export const enter = '\r';
export const down = '\u001b[B';

/** The command on a terminal without a screen: each step's keys are pressed when its words have appeared since the last. */
export async function callNew(folder: string, typed: readonly string[], steps: readonly Step[] = []) {
  const input = new PassThrough();
  const left = [...steps];
  let [screen, recent, complaints] = ['', '', ''];
  const pressKeys = (): void => {
    const [step] = left;
    if (step === undefined || !recent.includes(step[0])) return;
    left.shift();
    recent = '';
    setImmediate(() => input.write(step[1]));
  };
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      const text = stripVTControlCharacters(String(chunk));
      screen += text;
      recent += text;
      pressKeys();
      done();
    },
  });
  // A prompt ends every stream but the process's own; this one has to serve them all.
  output.end = () => output;
  const exitCode = await runNew({
    ...{ typed, folder, terminal: { input, output }, isInteractive: steps.length > 0 },
    complain: (text) => (complaints += `${text}\n`),
  });
  return { exitCode, screen, complaints, left };
}
