import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { securityHeaders } from '../../src/cli/security-headers.ts';
import { formatHeaders, MOST_RULES } from '../../src/integrations/format-headers.ts';

const entries = [
  { name: 'sw.js', isFolder: false },
  { name: 'index.html', isFolder: false },
  { name: '_redirects', isFolder: false },
  { name: '_astro', isFolder: true },
  { name: 'events', isFolder: true },
];

/** The values of a header by the rule that gives it. */
function rulesFor(header: string, text: string): Record<string, string> {
  const rules = text.split(/^(?=\/)/m).map((rule) => rule.trimEnd().split('\n'));
  const found = rules.map(([address, ...lines]) => [
    address!,
    lines.find((line) => line.startsWith(`  ${header}: `))?.slice(header.length + 4),
  ]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined)) as Record<string, string>;
}

test('hashed files are kept for ever, all others are asked for again; no address has two rules for that', () => {
  expect(rulesFor('Cache-Control', formatHeaders(entries, '/mali/'))).toEqual({
    '/mali/': 'no-cache',
    '/mali/_astro/*': 'public, max-age=31536000, immutable',
    '/mali/events/*': 'no-cache',
    '/mali/index.html': 'no-cache',
    '/mali/sw.js': 'no-cache',
  });
});

test('every file has the security headers of the local server', () => {
  const text = formatHeaders(entries, '/');
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(rulesFor(name, text)).toEqual({ '/*': value });
  }
});

test('more rules than a host reads are an error', () => {
  const many = Array.from({ length: MOST_RULES }, (_, n) => ({ name: `page-${n}`, isFolder: true }));
  expect(() => formatHeaders(many, '/')).toThrow(/of 100/);
});

test('so is a line longer than a host reads', () => {
  expect(() => formatHeaders([{ name: 'a'.repeat(2000), isFolder: false }], '/')).toThrow(/of 2000/);
});

describe.each(['nginx.conf', 'Caddyfile'])('examples/hosting/%s', (name) => {
  const text = readFileSync(join(import.meta.dirname, '../../examples/hosting', name), 'utf8');

  test.each(Object.entries(securityHeaders))('sends %s', (header, value) => {
    expect(text).toContain(`${header} "${value}"`);
  });

  test('keeps hashed files for ever, and asks for the others each time', () => {
    expect(text).toContain('"public, max-age=31536000, immutable"');
    expect(text).toContain('no-cache');
  });
});
