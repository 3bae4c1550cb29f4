import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendRecord } from '../../../src/cli/new-event/append-record.ts';
import { parseYaml } from '../../../src/content/parse-yaml.ts';

const gao = { names: { fr: 'Gao: la ville' } };
const entry = 'gao:\n  names: { fr: "Gao: la ville" }\n';

test.each([
  ['an empty file', '', entry],
  ['a file of comments', '# Lieux\n', `# Lieux\n${entry}`],
  ['a list', 'mali:\n  names: { fr: Mali } # pays\n', `mali:\n  names: { fr: Mali } # pays\n${entry}`],
  [
    'a file without its last line break',
    'mali: { names: { fr: Mali } }',
    `mali: { names: { fr: Mali } }\n${entry}`,
  ],
  [
    'a folded text at the end',
    'mali:\n  note: >-\n    deux\n    lignes\n',
    `mali:\n  note: >-\n    deux\n    lignes\n${entry}`,
  ],
  ['an entry without fields', 'mali:\n', `mali:\n${entry}`],
  [
    'Windows line breaks',
    'mali:\r\n  precision: 6\r\n',
    `mali:\r\n  precision: 6\r\n${entry.replaceAll('\n', '\r\n')}`,
  ],
])('an entry is added to %s, which stays as it was', (_, before, after) => {
  expect(appendRecord(before, 'gao', gao)).toBe(after);
});

describe('nothing is added to what would not be read as before', () => {
  test.each([
    ['braces', '{ mali: { names: { fr: Mali } } }\n'],
    ['an indented file', '  mali:\n    precision: 6\n'],
    ['a list', '- mali\n'],
    ['a text', 'mali'],
    ['an id that is taken', 'gao:\n  precision: 1\n'],
    ['a mistake', 'mali: "\n'],
    ['an end mark', 'mali:\n  precision: 6\n...\n'],
    ['a text that keeps its line breaks', 'mali:\n  note: |+\n    deux\n\n\n...\n'],
  ])('%s', (_, before) => {
    expect(appendRecord(before, 'gao', gao)).toBeUndefined();
  });
});

test('whatever the name, the entry is read as it was given', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(name, (text) => {
      const whole = appendRecord('mali:\n  precision: 6\n', 'gao', { names: { fr: text } });
      expect(JSON.parse(JSON.stringify(parseYaml(whole!).value))).toEqual({
        mali: { precision: '6' },
        gao: { names: { fr: text } },
      });
    }),
    { seed: 20240801, numRuns: 300 },
  );
});
