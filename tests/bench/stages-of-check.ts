import { join } from 'node:path';
import { problemsOf } from '../../src/content/check-timeline.ts';
import { checkStory } from '../../src/content/check-story.ts';
import { eventSchema } from '../../src/content/event-schema.ts';
import { findAdvice } from '../../src/content/find-advice.ts';
import { findBrokenReferences } from '../../src/content/find-broken-references.ts';
import { listEventFiles } from '../../src/content/list-event-files.ts';
import { parseStory } from '../../src/content/parse-story.ts';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { readTextFile } from '../../src/content/read-text-file.ts';
import { readTimeline } from '../../src/content/read-timeline.ts';
import { splitFrontmatter } from '../../src/content/split-frontmatter.ts';

/** How long each stage of the check takes for an event, in this process, warmed up; µs of CPU time. */
export function stagesOfCheck(
  folder: string,
): readonly { readonly stage: string; readonly microseconds: number }[] {
  readTimeline(folder);
  const stages: { stage: string; microseconds: number }[] = [];
  const { files } = listEventFiles(folder);
  const time = <Result>(stage: string, run: () => Result): Result => {
    const before = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(before);
    stages.push({ stage, microseconds: (user + system) / files.length });
    return result;
  };
  const texts = time('read the file', () => files.map((file) => readTextFile(join(folder, file)).text ?? ''));
  const parts = time('split it', () => texts.map(splitFrontmatter)).filter((part) => 'body' in part);
  const fields = time('parse its YAML', () => parts.map(({ frontmatter }) => parseYaml(frontmatter).value));
  time('check its fields (zod)', () => fields.forEach((value) => eventSchema.safeParse(value)));
  const stories = time('parse its story', () => parts.map(({ body }) => parseStory(body)));
  time('check its story', () => stories.forEach(checkStory));
  const reading = readTimeline(folder);
  time('resolve its references', () => findBrokenReferences(reading));
  time('advise, doubles included', () => findAdvice(reading));
  time('order and word the problems', () => problemsOf(reading, folder));
  return stages;
}
