import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { siteNames } from './test-sites.ts';

const pages = siteNames.flatMap((site) => {
  const folder = inject('siteFolders')[site];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ name: `${site}/${path}`, html: readFileSync(join(folder, path), 'utf8') }));
});

const policyOf = (html: string): string =>
  /<meta http-equiv="content-security-policy" content="([^"]*)"/i
    .exec(html)?.[1]
    ?.replaceAll(/&#39;|&#x27;/g, "'") ?? '';

// A violation in the browser is a console message, which fails every test that opens a page.
test('every page carries a policy that lets nothing inline or foreign run', () => {
  for (const { name, html } of pages) {
    const policy = policyOf(html);
    expect(policy, name).toMatch(/default-src '(self|none)'/);
    expect(policy, name).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(policy, name).toMatch(/base-uri 'self'|base-uri 'none'/);
    expect(html.indexOf('Content-Security-Policy'), name).toBeLessThan(html.indexOf('<link'));
  }
});

test('no page has an inline style, script or handler', () => {
  const inline =
    /<[^>]+\sstyle=|<style\b|<[^>]+\son[a-z]+=|<script(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))[^>]*>/;
  // A text may quote HTML: within the quotation marks of an attribute it is none.
  const bare = (html: string): string => html.replaceAll(/(\s(?!src=|type=)[\w-]+=)"[^"]*"/g, '$1""');
  expect(pages.filter(({ html }) => inline.test(bare(html))).map(({ name }) => name)).toEqual([]);
});
