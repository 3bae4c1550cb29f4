import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { projectFolder, testSites } from './test-sites.ts';

const parts = ['src', 'public', 'tests/sites', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project elsewhere, without what a build leaves behind; only the packages are shared. */
function copyProject(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'frise-elsewhere-')));
  for (const part of parts) cpSync(join(projectFolder, part), join(copy, part), { recursive: true });
  const packages = join(projectFolder, 'node_modules');
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(packages).filter((entry) => entry !== '.cache')) {
    symlinkSync(join(packages, name), join(copy, 'node_modules', name), 'junction');
  }
  return copy;
}

/** The hash of every file of a folder, by its path. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(folder.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

test(
  'two builds in different folders and time zones are the same, byte by byte',
  { timeout: 120_000 },
  async () => {
    const copy = copyProject();
    try {
      const outDir = join(copy, 'elsewhere');
      const { timeline, base } = testSites.dates;
      await buildSite({ project: copy, timeline, base, outDir, zone: 'Pacific/Kiritimati' });
      expect(hashes(outDir)).toEqual(hashes(inject('siteFolders').dates));
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  },
);
