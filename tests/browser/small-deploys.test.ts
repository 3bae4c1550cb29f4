import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../integrations/files-in.ts';
import { makeTimeline } from '../bench/make-timeline.ts';
import { buildSite } from './build-site.ts';
import { projectFolder } from './test-sites.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'frise-small-deploys-')));
const timeline = join(folder, 'timeline');
const outDir = join(folder, 'site');
let before: Readonly<Record<string, string>> = {};

async function build(): Promise<Readonly<Record<string, string>>> {
  await buildSite({ project: projectFolder, timeline, base: '/', outDir });
  return filesIn(outDir);
}

/** What has to be sent to a host that has the site as it was. */
async function toUpload(): Promise<readonly string[]> {
  const now = await build();
  const changed = Object.keys(now).filter((path) => now[path] !== before[path]);
  before = now;
  return changed;
}

const eventPages = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => path.startsWith('events/'));

/** An event in the middle of time. */
function someEvent(): string {
  const { events } = JSON.parse(readFileSync(join(outDir, 'timeline.json'), 'utf8')) as {
    events: { id: string; file: string }[];
  };
  return events[Math.floor(events.length / 2)]!.file;
}

beforeAll(async () => {
  makeTimeline(200, timeline);
  before = await build();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('nothing changed is nothing to upload', async () => {
  expect(await toUpload()).toEqual([]);
});

test('a word of a story changes its page, the list of all, the search and what names the build', async () => {
  const file = join(timeline, someEvent());
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nCorrigé.\n`);
  const changed = await toUpload();
  expect(eventPages(changed)).toHaveLength(1);
  const others = changed.filter((path) => !/^(events|pagefind)\//.test(path));
  expect(others).toEqual(['offline-files.json', 'sw.js', 'timeline.json']);
});

test('one event more changes the pages around it, and leaves the other events’ alone', async () => {
  const file = join(timeline, someEvent());
  writeFileSync(
    file.replace(/\.mdx$/, '-bis.mdx'),
    readFileSync(file, 'utf8').replace(/^(formerIds|related): .*\n/gm, ''),
  );
  const changed = await toUpload();
  expect(eventPages(changed).length).toBeGreaterThan(0);
  expect(eventPages(changed).length).toBeLessThan(eventPages(Object.keys(before)).length / 4);
});
