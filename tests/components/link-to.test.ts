import { expect, test } from 'vitest';
import { linkTo } from '../../src/components/link-to.ts';

test.each([
  ['https://example.org/phares/?a=1&b=%22#ar-men', 'https://example.org/phares/?a=1&b=%22#ar-men'],
  ['https://example.org/journal?lu="><b>', 'https://example.org/journal?lu=%22%3E%3Cb%3E'],
  ['https://example.org/île', 'https://example.org/île'],
])('%s is linked as %s', (address, link) => {
  expect(linkTo(address)).toBe(link);
  if (URL.canParse(address)) expect(new URL(link).href).toBe(new URL(address).href);
});
