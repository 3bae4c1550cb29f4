import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeFile } from '../../../src/integrations/pages/describe-file.ts';
import { KeptPages } from '../../../src/integrations/pages/kept-pages.ts';
import { writePage } from '../../../src/integrations/pages/write-page.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const file = 'events/ar-men/index.html';
const page = Buffer.from('<title>Ar-Men</title>');

/** A site whose only page was made by the program `1` with the key `k`. */
function lastBuild(): { readonly folder: string; readonly open: (program: string | undefined) => KeptPages } {
  const folder = temporaryFolder({});
  const site = pathToFileURL(`${folder}/site/`);
  const open = (program: string | undefined): KeptPages =>
    new KeptPages(pathToFileURL(`${folder}/cache/pages.json`), site, program);
  const kept = open('1');
  kept.add(writePage(file, page, site), 'k');
  kept.save();
  return { folder, open };
}

test('a page of the same program with the same key is taken over', () => {
  expect(lastBuild().open('1').take(file, 'k')).toEqual({
    bytes: page,
    page: describeFile(file, page),
  });
});

test.each([
  ['of another program', '2', file, 'k'],
  ['of a program that nobody knows', undefined, file, 'k'],
  ['that shows something else', '1', file, 'l'],
  ['that was not made', '1', 'events/la-jument/index.html', 'k'],
])('a page %s is made anew', (_, program, path, key) => {
  expect(lastBuild().open(program).take(path, key)).toBeUndefined();
});

test.each(['<title>Another hand</title>', ''])('a page that now reads %j is made anew', (text) => {
  const { folder, open } = lastBuild();
  writeFileSync(join(folder, 'site', file), text);
  expect(open('1').take(file, 'k')).toBeUndefined();
});

test('a list that cannot be read keeps nothing', () => {
  const { folder, open } = lastBuild();
  writeFileSync(join(folder, 'cache/pages.json'), '{"program":"1"');
  expect(open('1').take(file, 'k')).toBeUndefined();
});

test('a page that a build has not made is forgotten', () => {
  const { open } = lastBuild();
  open('1').save();
  expect(open('1').take(file, 'k')).toBeUndefined();
});
