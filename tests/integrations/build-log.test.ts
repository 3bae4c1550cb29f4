import { expect, test } from 'vitest';
import type { LogEvent } from '../../src/integrations/build-log.ts';
import { buildLog } from '../../src/integrations/build-log.ts';

/** What is written of these events, and what to the errors' stream. */
function written(events: readonly Omit<LogEvent, 'level'>[], level: LogEvent['level'] = 'info') {
  const said: string[] = [];
  const complained: string[] = [];
  const { write } = buildLog(
    (text) => said.push(text),
    (text) => complained.push(text),
  );
  for (const event of events) write({ level, ...event });
  return { said: said.join(''), complained: complained.join('') };
}

/** As Astro tells of a page: its path, then how long it took. */
const pages = (count: number): Omit<LogEvent, 'level'>[] =>
  Array.from({ length: count }, (_, index) => [
    { label: null, message: `  \u001B[34m├─\u001B[39m \u001B[2m/phares/${index}/index.html\u001B[22m` },
    { label: 'SKIP_FORMAT', message: ' (+5ms) ' },
  ]).flat();

test('says what Frise has to tell, and nothing of the steps of Astro', () => {
  const { said } = written([
    { label: 'content', message: 'Syncing content' },
    { label: 'frise:size-report', message: 'files: 77 of 20000' },
    { label: null, message: '✓ Completed in 3s' },
  ]);
  expect(said).toBe('files: 77 of 20000\n');
});

test('of a few pages says nothing, of many how many are made', () => {
  expect(written(pages(1999)).said).toBe('');
  expect(written(pages(4100)).said).toBe('… 2,000 pages\n… 4,000 pages\n');
});

test.each(['warn', 'error'] as const)('leaves no %s out, whoever gives it', (level) => {
  const { said, complained } = written([{ label: 'vite', message: 'a lamp is broken' }], level);
  expect({ said, complained }).toEqual({ said: '', complained: 'a lamp is broken\n' });
});

test('leaves out what only a developer of Astro asks for', () => {
  expect(written([{ label: 'frise:events', message: 'lamps' }], 'debug')).toEqual({
    said: '',
    complained: '',
  });
});
