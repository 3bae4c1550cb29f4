import { cpSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problemsOf } from '../../src/content/check-timeline.ts';
import { readTimeline } from '../../src/content/read-timeline.ts';
import { storedTimeline } from '../../src/content/stored-timeline.ts';
import { corpusOf } from './corpus-of.ts';
import { faultOfProblem } from './fault-of-problem.ts';
import { foreignParts } from './foreign-parts.ts';
import { mutantOf } from './mutant-files.ts';

const recordFiles = ['timeline.yaml', 'places.yaml', 'actors.yaml', 'sources.yaml'];
const unseenCharacters =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/u;
const languages = ['fr', 'en', 'ar'];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frise-'));
  for (const file of recordFiles)
    cpSync(join(import.meta.dirname, '../../timeline', file), join(folder, file));
  await mkdir(join(folder, 'events'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (file: string, bytes: Uint8Array): Promise<void> => writeFile(join(folder, file), bytes);

/** Reads, checks and writes the folder, and tells what is wrong with how that was done. */
function faults(language: string | undefined): readonly string[] {
  const reading = readTimeline(folder);
  const textOf = (file: string): string => reading.texts.get(file) ?? '';
  const problems = problemsOf(reading, 'timeline', language);
  const told = problems.flatMap((problem) => {
    const text = textOf(problem.file.slice('timeline/'.length));
    const fault = faultOfProblem(problem, text);
    return fault === undefined ? [] : [`${problem.code} ${fault}: ${JSON.stringify(text)}`];
  });
  if (reading.timeline.fields === undefined) return told;
  // Written is also what the check refuses: even then nothing may come through.
  const written = storedTimeline(reading, '/').events.flatMap(({ data: { file, html, fields } }) => {
    const isRefused = problems.some((one) => one.severity === 'error' && one.file.endsWith(`/${file}`));
    const unseen = isRefused ? null : unseenCharacters.exec(html + fields.title + (fields.summary ?? ''));
    return [...foreignParts(html), ...(unseen ?? [])].map(
      (part) => `${JSON.stringify(part)} from ${JSON.stringify(textOf(file))}`,
    );
  });
  return [...told, ...written];
}

test('20,000 broken event files: none throws, is told of elsewhere, or puts anything foreign into a page', async () => {
  const mutant = mutantOf(corpusOf('.mdx'));
  for (let batch = 0; batch < 80; batch += 1) {
    const files = fc.sample(mutant, { seed: 1861 + batch, numRuns: 250 });
    await Promise.all(files.map((file, number) => put(`events/mutant-${number}.mdx`, file)));
    expect(faults(languages[batch % languages.length]).slice(0, 3), `batch ${batch}`).toEqual([]);
  }
}, 240_000);

test('1,000 folders of broken records: none throws or is told of elsewhere', async () => {
  await put('events/phare.mdx', Buffer.from('---\ntitle: Le phare\ndate: 1861\n---\n<Place id="mali" />'));
  const mutants = fc.sample(mutantOf(corpusOf('.yaml')), { seed: 1861, numRuns: 4000 });
  for (let from = 0; from < mutants.length; from += recordFiles.length) {
    await Promise.all(recordFiles.map((file, index) => put(file, mutants[from + index]!)));
    expect(faults(undefined).slice(0, 3), `from ${from}`).toEqual([]);
  }
}, 120_000);
