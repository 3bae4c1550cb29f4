import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatReport } from '../../src/cli/check-formats.ts';
import { formatProblem } from '../../src/cli/format-problem.ts';
import type { Problem } from '../../src/content/problem.ts';
import { checkWords } from '../../src/messages/problems/check-words.ts';

const project = join(import.meta.dirname, '../..');

function check(...typed: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...typed], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, TIMELINE: 'tests/sites/many-dates/timeline' },
  });
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  test('ends with 0 when nothing is wrong, and says how much it checked', () => {
    const { status, stdout } = check();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^No error, \d+ warnings: \d+ events checked\.$/m);
  });

  test('ends with 1 when something is wrong', () => {
    const { status, stdout } = check('tests/mistakes/not-a-date/timeline');
    expect(status).toBe(1);
    expect(stdout).toContain('tests/mistakes/not-a-date/timeline/events/premier-allumage.mdx:3:7  ');
  });

  test.each([
    [['nulle-part'], 'nulle-part'],
    [['package.json'], 'package.json'],
    [['--format', 'xml'], 'xml'],
    [['--forme', 'json'], '--forme'],
    [['timeline', 'tests'], 'un seul dossier'],
  ])('ends with 2 when used wrongly: %j', (typed, said) => {
    const { status, stderr, stdout } = check(...typed);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).toContain('npm run check');
  });

  test('writes JSON for programs', () => {
    const { stdout } = check('tests/mistakes/not-a-date/timeline', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 1,
      warnings: 0,
      events: 1,
      problems: [
        {
          code: 'not-a-date',
          severity: 'error',
          line: 3,
          column: 7,
          length: 9,
          params: { error: { text: '1900-1910', guesses: ['1900/1910'] } },
        },
      ],
    });
  });
});

const problem: Problem = {
  code: 'blank',
  severity: 'error',
  file: 'timeline/events/été, 50%:1.mdx',
  line: 4,
  column: 3,
  length: 2,
  params: {},
  message: 'Vide à 50 %.',
  excerpt: '\ta bc',
};

test('an annotation of GitHub keeps its file and message apart from its own signs', () => {
  const report = {
    problems: [problem],
    counts: { errors: 1, warnings: 0, events: 1 },
    words: checkWords('en'),
  };
  expect(formatReport(report, 'github')).toBe(
    '::error file=timeline/events/été%2C 50%25%3A1.mdx,line=4,col=3,endColumn=5::Vide à 50 %25.\n1 error: 1 event checked.\n',
  );
});

test('the caret stands below the place, behind tabs and in long lines', () => {
  expect(formatProblem(problem).split('\n').slice(1)).toEqual(['  4 | \ta bc', '      \t ^^']);
  const long = { ...problem, excerpt: `${'a'.repeat(200)}XY${'b'.repeat(200)}`, column: 201 };
  const [shown = '', carets = ''] = formatProblem(long).split('\n').slice(1);
  expect(shown.indexOf('XY')).toBe(carets.indexOf('^^'));
  expect(shown.length).toBeLessThan(120);
});

test.each([
  ['fr', { errors: 0, warnings: 0, events: 5 }, 'Aucune erreur\u00a0: 5 événements vérifiés.'],
  ['fr', { errors: 2, warnings: 1, events: 1 }, '2 erreurs, 1 avertissement\u00a0: 1 événement vérifié.'],
  ['en', { errors: 1, warnings: 0, events: 0 }, '1 error: 0 events checked.'],
  ['ar', { errors: 2, warnings: 11, events: 3 }, 'خطآن، 11 تنبيهًا. عدد ما فُحص: 3 أحداث.'],
])('the summary in %s counts %j', (language, counts, said) => {
  expect(checkWords(language).summary(counts)).toBe(said);
});
