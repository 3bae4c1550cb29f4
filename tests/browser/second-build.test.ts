import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheFolder } from '../../src/integrations/cache-folder.ts';
import { makeTimeline } from '../bench/make-timeline.ts';
import { buildSite } from './build-site.ts';
import { folderHashes } from './folder-hashes.ts';
import { projectFolder } from './test-sites.ts';

let folder = '';
const built: string[] = [];

const timeline = (name: string): string => join(folder, name);

/** Builds a timeline of the folder anew, or from what its last build left. */
async function build(name: string): Promise<Record<string, string>> {
  built.push(name);
  const outDir = join(folder, `${name}-site`);
  await buildSite({ project: projectFolder, timeline: timeline(name), base: '/', outDir });
  return folderHashes(outDir);
}

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'frise-second-build-')));
  makeTimeline(40, timeline('kept'));
});

afterAll(() => {
  for (const name of built)
    rmSync(join(projectFolder, cacheFolder(timeline(name), '/')), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

const eventFiles = (): string[] =>
  readdirSync(join(timeline('kept'), 'events'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .map((path) => join(timeline('kept'), 'events', path));

function rewrite(file: string, from: RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

function changeEvents(): void {
  const files = eventFiles();
  rewrite(files[20]!, /^title: .*$/m, 'title: Un phare est allumé');
  rewrite(files[10]!, /^date: .*$/m, 'date: 2024-07-31');
  rmSync(files.at(-1)!);
}

// Eight builds.
test('a second build is as one of everything, whatever has changed', { timeout: 300_000 }, async () => {
  const first = await build('kept');
  expect(await build('kept')).toEqual(first);
  rewrite(eventFiles()[5]!, /\n\n(?=\S+ )/, '\n\nAilleurs, rien. ');
  const retold = await build('kept');
  cpSync(timeline('kept'), timeline('retold'), { recursive: true });
  expect(retold).toEqual(await build('retold'));
  changeEvents();
  const second = await build('kept');
  cpSync(timeline('kept'), timeline('changed'), { recursive: true });
  expect(second).toEqual(await build('changed'));
  const shown = Object.keys(second).filter((path) => path.startsWith('/events/'));
  expect(shown.filter((path) => first[path] !== second[path]).length).toBeGreaterThan(3);
  rewrite(join(timeline('kept'), 'sources.yaml'), /title: /, 'title: Le ');
  const third = await build('kept');
  cpSync(timeline('kept'), timeline('renamed'), { recursive: true });
  expect(third).toEqual(await build('renamed'));
});
