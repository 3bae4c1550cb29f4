import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { programDigest } from '../../../src/integrations/pages/program-digest.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const program = {
  'prerender-entry.D5dhqGDj.mjs': 'import("./chunks/Page_C2DHsPkX.mjs"); m({"key":"BXzQ="})',
  'chunks/Page_C2DHsPkX.mjs': 'import "./_astro_data-layer-content_AAAAAAAA.mjs"; said(process.env["LAMP"])',
  'chunks/_astro_data-layer-content_AAAAAAAA.mjs': 'export default []',
};

function digest(
  files: Readonly<Record<string, string>>,
  lock = '{}',
  styles: unknown = [],
): string | undefined {
  const folder = temporaryFolder({ ...files, 'package-lock.json': lock });
  const lockfile = pathToFileURL(join(folder, 'package-lock.json'));
  return programDigest(pathToFileURL(`${folder}/`), lockfile, styles);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test('it stays when only the store, a name made of a content, and the random key are others', () => {
  const again = {
    'prerender-entry.E5dhqGDj.mjs': 'import("./chunks/Page_D2DHsPkX.mjs"); m({"key":"CYzQ="})',
    'chunks/Page_D2DHsPkX.mjs':
      'import "./_astro_data-layer-content_BBBBBBBB.mjs"; said(process.env["LAMP"])',
    'chunks/_astro_data-layer-content_BBBBBBBB.mjs': 'export default [1]',
  };
  expect(digest(again)).toBe(digest(program));
});

test.each([
  ['its code', () => digest({ ...program, 'chunks/Page_C2DHsPkX.mjs': 'said()' })],
  ['a package', () => digest(program, '{"version":2}')],
  ['a style sheet', () => digest(program, '{}', ['_astro/Page.css'])],
  ['a variable that it asks for', () => (vi.stubEnv('LAMP', 'lit'), digest(program))],
])('it changes with %s', (_, other) => {
  const first = digest(program);
  expect(other()).not.toBe(first);
});

test('a variable that it does not ask for changes nothing', () => {
  const first = digest(program);
  vi.stubEnv('FOG', 'dense');
  expect(digest(program)).toBe(first);
});

test('there is none where nobody knows the versions of the packages', () => {
  const folder = pathToFileURL(`${temporaryFolder(program)}/`);
  expect(programDigest(folder, new URL('package-lock.json', folder), [])).toBeUndefined();
});
