import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { securityHeaders } from '../../src/cli/security-headers.ts';
import { MOST_RULES } from '../../src/integrations/format-headers.ts';
import { REDIRECT_LIMITS } from '../../src/integrations/fit-redirects.ts';
import { siteNames, testSites } from './test-sites.ts';

interface HeaderRule {
  readonly address: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

function rulesOf(text: string): readonly HeaderRule[] {
  return text.split(/^(?=\/)/m).map((rule) => {
    const [address = '', ...lines] = rule.trimEnd().split('\n');
    return { address, headers: lines.map((line) => line.trim().split(/: (.*)/s) as [string, string]) };
  });
}

/** As both hosts do it: `*` at the end stands for anything, nothing included. */
function fits(address: string, pattern: string): boolean {
  return pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
}

describe.each(siteNames)('what hosts read of %s', (site) => {
  const { base } = testSites[site];
  const folder = inject('siteFolders')[site];
  const headers = readFileSync(join(folder, '_headers'), 'utf8');
  const rules = rulesOf(headers);

  test('gives each file every header once: hashed ones are kept for ever, the others asked for again', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .filter((path) => path !== '_headers' && path !== '_redirects');
    for (const path of files) {
      const address = base + path.replace(/(^|\/)index\.html$/, '$1');
      const given = rules.filter((rule) => fits(address, rule.address)).flatMap((rule) => rule.headers);
      const isHashed = /^_astro\/.+\.[\w-]{6,}\.\w+$/.test(path);
      expect(Object.fromEntries(given), path).toEqual({
        ...securityHeaders,
        'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
      expect(given, path).toHaveLength(Object.keys(securityHeaders).length + 1);
    }
  });

  test('is no more than they read', () => {
    expect(rules.length).toBeLessThanOrEqual(MOST_RULES);
    expect(Math.max(...headers.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
    const redirects = readFileSync(join(folder, '_redirects'), 'utf8');
    const leading = redirects.split('\n').filter((line) => line.startsWith('/'));
    expect(leading.length).toBeLessThanOrEqual(REDIRECT_LIMITS.rules);
    expect(Buffer.byteLength(redirects)).toBeLessThanOrEqual(REDIRECT_LIMITS.bytes);
    for (const line of leading) expect(line).toMatch(/^\/\S+ \/\S+ 301$/);
  });
});
