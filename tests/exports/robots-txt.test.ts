import { expect, test } from 'vitest';
import { robotsTxt } from '../../src/exports/robots-txt.ts';

test('everybody may read everything', () => {
  expect(robotsTxt(undefined)).toBe('User-agent: *\nAllow: /\n');
});

test('the sitemap is named by its full address', () => {
  expect(robotsTxt('https://example.org/frise/sitemap-index.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/frise/sitemap-index.xml\n',
  );
});
