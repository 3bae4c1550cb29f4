import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { makeTimeline } from '../bench/make-timeline.ts';
import { buildSite } from './build-site.ts';
import { folderHashes } from './folder-hashes.ts';
import { projectFolder, testSites } from './test-sites.ts';

test('a long build makes the same files in one thread as in two', { timeout: 180_000 }, async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'frise-one-thread-')));
  const { madeUp, base } = testSites.large;
  try {
    makeTimeline(madeUp, join(folder, 'timeline'));
    const site = { project: projectFolder, timeline: join(folder, 'timeline'), base };
    await buildSite({ ...site, outDir: join(folder, 'site'), threads: 1 });
    expect(folderHashes(join(folder, 'site'))).toEqual(folderHashes(inject('siteFolders').large));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
