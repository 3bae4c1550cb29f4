import { expect, test } from 'vitest';
import { historyAddress } from '../../src/model/history-address.ts';

const file = 'events/2024/combats.mdx';

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
  expect(historyAddress({ url, branch: 'main', folder: 'timeline' }, file)).toBe(address);
});

test('without a repository there is no address to invent', () => {
  expect(historyAddress(undefined, file)).toBeUndefined();
});
