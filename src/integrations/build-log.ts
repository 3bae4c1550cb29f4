/** What Astro's logger is asked to write (its `AstroLoggerMessage`). */
export interface LogEvent {
  /** Who says it; null for Astro's list of pages. */
  readonly label: string | null;
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly message: string;
}

type Write = (text: string) => unknown;

/** After so many pages a long build says how many there are. */
const step = 2000;

/** A page in Astro's list, once: its duration is told apart. */
const page = /^\s*\S*├─/;

/** Terminal colours, by which Astro's lines begin. */

const colours = /\u001B\[[0-9;]*m/g;

/**
 * What a build says: its warnings, its errors, what Frise itself has to tell, and of many pages how many are made so
 * far. Astro's own steps and its line for each page are left out.
 */
export function buildLog(
  say: Write = (text) => process.stdout.write(text),
  complain: Write = (text) => process.stderr.write(text),
): { write: (event: LogEvent) => void } {
  let pages = 0;
  return {
    write: ({ label, level, message }) => {
      if (level === 'warn' || level === 'error') complain(`${message}\n`);
      else if (level === 'info' && label?.startsWith('frise:')) say(`${message}\n`);
      else if (label === null && page.test(message.replaceAll(colours, ''))) {
        pages += 1;
        if (pages % step === 0) say(`… ${pages.toLocaleString('en')} pages\n`);
      }
    },
  };
}

/** As Astro asks for it (`logger.entrypoint`). */
export default () => buildLog();
