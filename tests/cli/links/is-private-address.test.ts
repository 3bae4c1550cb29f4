import { expect, test } from 'vitest';
import { isPrivateAddress } from '../../../src/cli/links/is-private-address.ts';

test.each([
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.31.0.1', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['255.255.255.255', true],
  ['8.8.8.8', false],
  ['193.0.14.129', false],
  ['::1', true],
  ['::', true],
  ['::ffff:10.0.0.1', true],
  ['64:ff9b::7f00:1', true],
  ['fd12:3456::1', true],
  ['fe80::1', true],
  ['2001:db8::1', true],
  ['2606:4700::1111', false],
  ['2a00:1450:4007::1', false],
  ['phare.example', true],
])('%s is private: %s', (address, expected) => {
  expect(isPrivateAddress(address)).toBe(expected);
});
