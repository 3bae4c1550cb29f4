import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mistakeNames, mistakesPage } from './mistakes-page.ts';
import { sections } from './sections.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/mistakes.md'), 'utf8');

test('docs/mistakes.md is what npm run mistakes writes', () => {
  expect(page).toBe(mistakesPage());
});

test('each mistake has one heading that can be linked to, and is in the table of contents', () => {
  for (const name of mistakeNames()) {
    expect(page.split(`<a id="${name}"></a>`), name).toHaveLength(2);
    expect(page, name).toContain(`](#${name})`);
  }
});

test('the sections name mistakes that have a folder, each once', () => {
  const named = sections.flatMap(({ mistakes }) => Object.keys(mistakes));
  expect(named.filter((name) => !mistakeNames().includes(name))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test('the page holds no character that hides', () => {
  expect(page).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/);
});
