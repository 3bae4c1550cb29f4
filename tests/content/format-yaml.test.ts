import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHiddenCharacters } from '../../src/content/find-hidden-characters.ts';
import { formatYaml } from '../../src/content/format-yaml.ts';
import { parseYaml } from '../../src/content/parse-yaml.ts';

test.each([
  ['title', 'Combats à Tinzaouatène', 'title: Combats à Tinzaouatène\n'],
  ['title', 'معركة تينزاواتين 🕊️', 'title: معركة تينزاواتين 🕊️\n'],
  ['title', '1984', 'title: 1984\n'],
  ['title', 'Gao: la marche', 'title: "Gao: la marche"\n'],
  ['title', 'La « marche » #2', 'title: "La « marche » #2"\n'],
  ['title', 'Il dit "non": fin', `title: 'Il dit "non": fin'\n`],
  ['title', '- un tiret', 'title: "- un tiret"\n'],
  ['date', '2024-07-27~/2024-07-28~', 'date: 2024-07-27~/2024-07-28~\n'],
  ['date', '[..2024-08-01]', 'date: "[..2024-08-01]"\n'],
  ['date', '../..', 'date: ../..\n'],
  ['places', ['mali', 'gao'], 'places: [mali, gao]\n'],
  ['places', [], ''],
  ['gao', { names: { fr: 'Gao', ar: 'غاو' } }, 'gao:\n  names: { fr: Gao, ar: غاو }\n'],
  [
    'apa',
    { publisher: 'APA', URL: 'https://example.org/a' },
    'apa:\n  publisher: APA\n  URL: https://example.org/a\n',
  ],
] as const)('%s: %j has quotation marks only where YAML needs them', (key, value, written) => {
  expect(formatYaml({ [key]: value })).toBe(written);
});

test('a text longer than a line is folded, one without a space stays whole', () => {
  const summary = 'La lampe du phare est allumée par le premier gardien. '.repeat(3).trim();
  const lines = formatYaml({ summary }).trimEnd().split('\n');
  expect(lines[0]).toBe('summary: >-');
  expect(lines.length).toBeGreaterThan(2);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(formatYaml({ summary: 'x'.repeat(150) })).toBe(`summary: ${'x'.repeat(150)}\n`);
});

const written = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 240 }),
    fc.string({ unit: 'grapheme', maxLength: 240 }),
    fc
      .array(
        fc.constantFrom(
          ...[...'---: #"\'[]{},&*!|>%@`?~\\', ' ', '\n', 'mot', 'كلمة', '🕊️', '\u202f', '\u00a0', '---\n'],
        ),
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => text !== '' && findHiddenCharacters(text).length === 0);

test('whatever the text that a file may hold, reading what was written gives it back', () => {
  fc.assert(
    fc.property(written, fc.array(written, { minLength: 1, maxLength: 4 }), (title, places) => {
      const fields = { title, places, gao: { names: { fr: title } } };
      const { value, findings } = parseYaml(formatYaml(fields));
      expect(findings).toEqual([]);
      expect(JSON.stringify(value)).toBe(JSON.stringify(fields));
    }),
    { seed: 20240801, numRuns: 500 },
  );
});
