import { expect, test } from 'vitest';
import { languageChain } from '../../src/dates/language-chain.ts';

test.each([
  ['fr', ['fr']],
  ['fr-ML', ['fr-ML', 'fr']],
  ['ar-DZ', ['ar-DZ', 'ar']],
  ['en-GB', ['en-GB', 'en']],
  ['taq', ['taq', 'fr']],
  ['taq-Tfng-ML', ['taq-Tfng-ML', 'taq-Tfng', 'taq', 'fr']],
  ['ha', ['ha', 'en']],
  ['arq', ['arq', 'ar']],
])('%s is tried as %o', (tag, chain) => {
  expect(languageChain(tag)).toEqual(chain);
});
