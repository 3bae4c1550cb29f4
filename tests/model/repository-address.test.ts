import { expect, test } from 'vitest';
import { repositoryAddress } from '../../src/model/repository-address.ts';

const file = 'events/2024/combats.mdx';

test.each([
  [
    'https://github.com/redaction/sahel',
    'https://github.com/redaction/sahel/edit/main/timeline/events/2024/combats.mdx',
  ],
  [
    'https://gitlab.com/redaction/sahel',
    'https://gitlab.com/redaction/sahel/-/edit/main/timeline/events/2024/combats.mdx',
  ],
  [
    'https://codeberg.org/redaction/sahel',
    'https://codeberg.org/redaction/sahel/_edit/main/timeline/events/2024/combats.mdx',
  ],
])('a file of %s is edited at %s', (url, address) => {
  expect(repositoryAddress({ url, branch: 'main', folder: 'timeline' }, 'edit', file)).toBe(address);
});

test.each([
  [
    'https://github.com/redaction/sahel',
    'https://github.com/redaction/sahel/commits/main/timeline/events/2024/combats.mdx',
  ],
  [
    'https://gitlab.com/redaction/sahel',
    'https://gitlab.com/redaction/sahel/-/commits/main/timeline/events/2024/combats.mdx',
  ],
  [
    'https://codeberg.org/redaction/sahel',
    'https://codeberg.org/redaction/sahel/commits/branch/main/timeline/events/2024/combats.mdx',
  ],
  [
    'https://forgejo.redaction.example/sahel',
    'https://forgejo.redaction.example/sahel/commits/branch/main/timeline/events/2024/combats.mdx',
  ],
])('the changes to a file of %s are listed at %s', (url, address) => {
  expect(repositoryAddress({ url, branch: 'main', folder: 'timeline' }, 'history', file)).toBe(address);
});

test('a timeline at the root of its repository has no folder in the address', () => {
  const repository = { url: 'https://github.com/redaction/sahel', branch: 'main', folder: '' };
  expect(repositoryAddress(repository, 'edit', file)).toBe(
    'https://github.com/redaction/sahel/edit/main/events/2024/combats.mdx',
  );
});

test('a file name keeps its letters through percent-encoding', () => {
  const repository = { url: 'https://github.com/redaction/sahel', branch: 'main', folder: 'timeline' };
  expect(repositoryAddress(repository, 'edit', 'events/été.mdx')).toMatch(/\/events\/%C3%A9t%C3%A9\.mdx$/);
});

test('a branch keeps its slashes, and nothing in its name means anything else', () => {
  const repository = { url: 'https://github.com/redaction/sahel', branch: 'fix/$&<1>', folder: '' };
  expect(repositoryAddress(repository, 'edit', 'events/combats.mdx')).toBe(
    'https://github.com/redaction/sahel/edit/fix/%24%26%3C1%3E/events/combats.mdx',
  );
});

test('without a repository there is no address to invent', () => {
  expect(repositoryAddress(undefined, 'edit', file)).toBeUndefined();
});
