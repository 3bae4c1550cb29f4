import { expect, test } from 'vitest';
import { newEventAddress } from '../../src/model/new-event-address.ts';

const template = { file: 'nouvel-evenement', story: 'Le récit.' };

test.each([
  ['https://github.com/redaction/sahel', '/redaction/sahel/new/main/timeline/events', 'filename', 'value'],
  [
    'https://gitlab.com/redaction/sahel',
    '/redaction/sahel/-/new/main/timeline/events',
    'file_name',
    'content',
  ],
])('on %s a new file opens at %s, filled with what to give', (url, path, name, content) => {
  const address = new URL(newEventAddress({ url, branch: 'main', folder: 'timeline' }, template)!);
  expect(address.pathname).toBe(path);
  expect(address.searchParams.get(name)).toBe('nouvel-evenement.mdx');
  expect(address.searchParams.get(content)).toMatch(/^---\ntitle: \ndate: \n[^]*---\n\nLe récit\.\n$/);
});

test('elsewhere, and without a repository, nothing is offered', () => {
  expect(
    newEventAddress({ url: 'https://codeberg.org/a/b', branch: 'main', folder: '' }, template),
  ).toBeUndefined();
  expect(newEventAddress(undefined, template)).toBeUndefined();
});
