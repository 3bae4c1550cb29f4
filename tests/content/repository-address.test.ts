import { expect, test } from 'vitest';
import { repositoryAddress } from '../../src/content/repository-address.ts';

const address = 'https://git.example/redaction/frise';

test.each([
  'https://git.example/redaction/frise',
  'https://git.example/redaction/frise/',
  'https://git.example/redaction/frise.git',
  'https://x-access-token:secret@git.example/redaction/frise',
  'https://secret@git.example/redaction/frise.git',
  'ssh://git@git.example/redaction/frise.git',
  'ssh://git@git.example:2222/redaction/frise.git',
  'git@git.example:redaction/frise.git',
])('the repository named %s has a web address without credentials', (named) => {
  expect(repositoryAddress(named)).toBe(address);
});

test('a forge on a port of its own keeps it', () => {
  expect(repositoryAddress('http://localhost:3000/redaction/frise.git')).toBe(
    'http://localhost:3000/redaction/frise',
  );
});

test.each(['', 'frise', '../frise', 'file:///frise', 'https://', 'git@git.example'])(
  '%j is no repository on the web',
  (named) => expect(repositoryAddress(named)).toBeUndefined(),
);
