import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareFolders, formatChanges } from '../../src/integrations/compare-folders.ts';
import { formatFileList } from '../../src/offline/worker/file-list.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('new and changed files are to upload, gone ones to remove', async () => {
  const former = temporaryFolder({
    'index.html': 'Phares',
    'a/ar-men.html': '1881',
    'a/eddystone.html': '1698',
  });
  const next = temporaryFolder({ 'index.html': 'Phares', 'a/ar-men.html': '1882', 'a/kereon.html': '1916' });
  const changes = compareFolders(former, next);
  expect(changes).toEqual({ files: 2, bytes: 8, removed: 1, allFiles: 3, allBytes: 14 });
  expect(formatChanges(changes!)).toBe('2 of 3 files to upload, 1 kB of 1; 1 to remove');
});

test('the same site has nothing to upload, and a first one nothing to compare with', async () => {
  const site = temporaryFolder({ 'index.html': 'Phares' });
  expect(formatChanges(compareFolders(site, site)!)).toBe('0 of 1 files to upload, 0 kB of 1');
  expect(compareFolders(join(site, 'nowhere'), site)).toBeUndefined();
  expect(compareFolders(temporaryFolder(), site)).toBeUndefined();
});

test('what both list for the service worker is told apart by their lists, the rest by its bytes', async () => {
  const list = (hash: string): string =>
    formatFileList({ shell: [{ path: 'index.html', hash, bytes: 6 }], rest: [] });
  const former = temporaryFolder({
    'index.html': 'Phares',
    'robots.txt': 'a',
    'offline-files.json': list('01'),
  });
  const next = temporaryFolder({
    'index.html': 'Phares',
    'robots.txt': 'a',
    'offline-files.json': list('02'),
  });
  expect(compareFolders(former, next)).toMatchObject({ files: 2, removed: 0, allFiles: 3 });
});
