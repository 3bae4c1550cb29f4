import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callNew, down, enter } from './call-new.ts';
import { lighthouse } from './lighthouse.ts';

describe('a date is asked until it is sure', () => {
  const rest = [
    '--title',
    'Feu',
    '--track',
    'lampe',
    '--source',
    'registre-1862',
    '--place',
    'cap',
    '--summary',
    'Feu.',
    '--id',
    'feu',
  ];
  test.each([
    [
      'of which the day could be the month',
      [
        ['Date', `03/04/1862${enter}`],
        ['❯ Date\u00a0: 1862-04-03', down],
        ['❯ Date\u00a0: 1862-03-04', enter],
      ],
      '1862-03-04',
    ],
    [
      'that is none',
      [
        ['Date', `hier${enter}`],
        ['n’est pas une date', `\u00151862${enter}`],
      ],
      '1862',
    ],
    [
      'that was not meant',
      [
        ['Date', `vers 1862${enter}`],
        ['❯ Date\u00a0: 1862~', down],
        ['❯ une autre date', enter],
        ['Date', `1863${enter}`],
      ],
      '1863',
    ],
    [
      'more precise than it may be',
      [
        ['Date', `1862-01-01${enter}`],
        ['❯ garder 1862-01-01', down],
        ['❯ écrire 1862', enter],
      ],
      '1862',
    ],
    [
      'of another weekday',
      [
        ['Date', `lundi 5 mars 1862${enter}`],
        ['❯ Date', enter],
        ['❯ garder', down],
        ['❯ une autre date', enter],
        ['Date', `1862-03-03${enter}`],
      ],
      '1862-03-03',
    ],
  ] as const)('%s', async (_, steps, date) => {
    const folder = lighthouse();
    const { exitCode, left } = await callNew(folder, rest, [...steps, ['Écrire ce fichier', enter]]);
    expect({ exitCode, left }).toEqual({ exitCode: 0, left: [] });
    expect(readFileSync(join(folder, `events/${date.slice(0, 4)}/feu.mdx`), 'utf8')).toContain(
      `\ndate: ${date}\n`,
    );
  });
});
