import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatReport } from '../../src/cli/check-formats.ts';
import { languageOf, problemsOf } from '../../src/content/check-timeline.ts';
import { readTimeline } from '../../src/content/read-timeline.ts';
import { checkWords } from '../../src/messages/problems/check-words.ts';

const here = import.meta.dirname;
const mistakes = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(mistakes)('%s is told as in its message.txt', async (name) => {
  const reading = readTimeline(join(here, name, 'timeline'));
  const problems = problemsOf(reading, 'timeline');
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = { errors, warnings: problems.length - errors, events: reading.events.length };
  const report = formatReport({ problems, counts, words: checkWords(languageOf(reading)) }, 'text');
  await expect(report).toMatchFileSnapshot(join(here, name, 'message.txt'));
});

test('each mistake is one, and only advice lets a timeline build', async () => {
  for (const name of mistakes) {
    const problems = problemsOf(readTimeline(join(here, name, 'timeline')), 'timeline');
    expect(problems.length, name).toBeGreaterThan(0);
    expect(problems.every(({ severity }) => severity === 'warning'), name).toBe(name.startsWith('advice-'));
  }
});

test.each(['en', 'ar'])('each mistake is also told in whole sentences in %s', (language) => {
  for (const name of mistakes) {
    const folder = join(here, name, 'timeline');
    const reading = readTimeline(folder);
    for (const { message } of problemsOf(reading, 'timeline', language)) {
      expect(message, name).not.toMatch(/undefined|\[object|NaN|\u202f/);
      expect(message, name).toMatch(/[.?؟…:] ?\S*(?: \S+)*$/u);
    }
  }
});
