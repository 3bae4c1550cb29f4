import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderBeforePublishing } from '../../src/integrations/folder-before-publishing.ts';
import { replaceFolder } from '../../src/integrations/replace-folder.ts';
import { filesIn } from './files-in.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = (words: string): string => Buffer.from(words).toString('base64');

test('the new folder takes the place of the old one, whole', async () => {
  const folder = temporaryFolder({
    'dist/old.html': 'before',
    'dist/index.html': 'before',
    'next/index.html': 'after',
  });
  await replaceFolder(join(folder, 'dist'), join(folder, 'next'));
  expect(filesIn(folder)).toEqual({ 'dist/index.html': page('after') });
});

test('there may be no old folder, nor a folder to put it in', async () => {
  const folder = temporaryFolder({ 'next/index.html': 'first' });
  await replaceFolder(join(folder, 'sites/mali'), join(folder, 'next'));
  expect(filesIn(folder)).toEqual({ 'sites/mali/index.html': page('first') });
});

test('what an interrupted replacement left is removed', async () => {
  const folder = temporaryFolder({
    'dist.old/index.html': 'long before',
    'dist.new/index.html': 'never came',
    'dist/index.html': 'before',
    'next/index.html': 'after',
  });
  await replaceFolder(join(folder, 'dist'), join(folder, 'next'));
  expect(filesIn(folder)).toEqual({ 'dist/index.html': page('after') });
});

test('without a new folder the old one stays', async () => {
  const folder = temporaryFolder({ 'dist/index.html': 'before' });
  await expect(replaceFolder(join(folder, 'dist'), join(folder, 'next'))).rejects.toThrow('ENOENT');
  expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
});

test('each place has one folder of its own to build in', () => {
  const place = folderBeforePublishing('/frise', '/frise/dist');
  expect(place).toBe(folderBeforePublishing('/frise', '/frise/dist'));
  expect(place).not.toBe(folderBeforePublishing('/frise', '/frise/other'));
});
