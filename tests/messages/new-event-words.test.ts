import { describe, expect, test } from 'vitest';
import { newEventWordsFor } from '../../src/messages/new-event-words-for.ts';
import { ar } from '../../src/messages/new-event/ar.ts';
import { en } from '../../src/messages/new-event/en.ts';
import { fr } from '../../src/messages/new-event/fr.ts';

test.each([
  ['fr', fr],
  ['fr-ML', fr],
  ['EN-gb', en],
  ['ar-EG', ar],
  ['taq', fr],
  ['constructor', fr],
])('a timeline in %s is asked in its own words, or else in French', (tag, words) => {
  expect(newEventWordsFor(tag)).toBe(words);
});

const options = [
  'title',
  'date',
  'track',
  'source',
  'place',
  'summary',
  'status',
  'id',
  'folder',
  'yes',
  'help',
];

describe.each([
  ['fr', fr],
  ['en', en],
  ['ar', ar],
])('in %s', (_, words) => {
  test('the help names every option and status, on lines that a terminal holds', () => {
    const help = words.help(['reported', 'contested']);
    for (const option of options) expect(help).toContain(`--${option} `);
    expect(help).toContain('contested');
    expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(105);
  });

  test('what comes next names the file, the check and every file to commit', () => {
    const files = ['timeline/events/feu.mdx', 'timeline/sources.yaml'];
    const said = words.report.next({ file: files[0]!, files, check: 'npm run check', id: 'feu' });
    expect(said).toContain('git add timeline/events/feu.mdx timeline/sources.yaml\n');
    expect(said).toContain('git commit -m "Add feu"\n');
    expect(said).toMatch(/npm run check$/m);
    expect(said).toMatch(/npm start$/m);
  });
});

test('options that are lacking are counted as each language does', () => {
  expect(en.faults.lacking(['--title'])).toMatch(/^--title is missing/);
  expect(en.faults.lacking(['--title', '--date'])).toMatch(/^--title and --date are missing/);
  expect(fr.faults.lacking(['--title', '--date'])).toMatch(/^Il manque --title et --date/);
  expect(ar.faults.lacking(['--title', '--date'])).toMatch(/^ينقص --title و--date/);
});
