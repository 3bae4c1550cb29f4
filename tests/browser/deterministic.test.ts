import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { folderHashes } from './folder-hashes.ts';
import { projectFolder, testSites } from './test-sites.ts';

const parts = ['src', 'public', 'tests/sites', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project in a new folder, without what a build leaves behind; only the packages are shared. */
function copyProject(source: string): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'frise-elsewhere-')));
  for (const part of parts) cpSync(join(source, part), join(copy, part), { recursive: true });
  const packages = join(source, 'node_modules');
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(packages).filter((entry) => entry !== '.cache')) {
    symlinkSync(realpathSync(join(packages, name)), join(copy, 'node_modules', name), 'junction');
  }
  return copy;
}

test(
  'two builds in different folders and time zones are the same, byte by byte',
  { timeout: 180_000 },
  async () => {
    // The second copies the first: a source that is edited meanwhile is the same in both.
    const first = copyProject(projectFolder);
    const second = copyProject(first);
    const { timeline, base } = testSites.dates;
    try {
      await buildSite({
        project: first,
        timeline,
        base,
        outDir: join(first, 'out'),
        zone: 'Pacific/Kiritimati',
      });
      await buildSite({
        project: second,
        timeline,
        base,
        outDir: join(second, 'a/b'),
        zone: 'America/New_York',
      });
      expect(folderHashes(join(second, 'a/b'))).toEqual(folderHashes(join(first, 'out')));
    } finally {
      for (const folder of [first, second]) rmSync(folder, { recursive: true, force: true });
    }
  },
);
