import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkTimeline } from '../../../src/content/check-timeline.ts';
import { callNew, enter } from './call-new.ts';
import { lighthouse } from './lighthouse.ts';

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

test('a source and a place that are new are added at the end of their files', async () => {
  const folder = lighthouse();
  const before = [read(folder, 'sources.yaml'), read(folder, 'places.yaml')];
  const { exitCode, left } = await callNew(
    folder,
    ['--title', 'Naufrage', '--date', '1863'],
    [
      ['❯ aucune piste', enter],
      ['❯ aucune source', 'Gazette: du Cap'],
      ['❯ ajouter la source «\u202fGazette: du Cap\u202f»', enter],
      ['en a pas)\u00a0: Gazette: du Cap', enter],
      ['Titre de la source', enter],
      ['Date de parution', `janvier 1863${enter}`],
      ['Adresse', `gazette.example.org${enter}`],
      ['https://gazette.example.org', '\u0015https://gazette.example.org/12\r'],
      ['gazette-du-cap-1863-01', enter],
      ['❯ pas d’autre source', enter],
      ['❯ aucun lieu', 'Récif nord'],
      ['❯ ajouter le lieu', enter],
      ['Nom du lieu\u00a0: Récif nord', enter],
      ['recif-nord', enter],
      ['❯ pas d’autre lieu', enter],
      ['Résumé', enter],
      ['naufrage', enter],
      ['Écrire ce fichier', enter],
    ],
  );
  expect({ exitCode, left }).toEqual({ exitCode: 0, left: [] });
  expect(read(folder, 'sources.yaml')).toBe(
    `${before[0]}gazette-du-cap-1863-01:\n  publisher: "Gazette: du Cap"\n  issued: 1863-01\n  URL: https://gazette.example.org/12\n`,
  );
  expect(read(folder, 'places.yaml')).toBe(`${before[1]}recif-nord:\n  names: { fr: Récif nord }\n`);
  expect(read(folder, 'events/1863/naufrage.mdx')).toContain(
    'places: [recif-nord]\nsources: [gazette-du-cap-1863-01]\n',
  );
  const problems = await checkTimeline(folder);
  expect(problems.map(({ code }) => code)).toEqual(['no-summary', 'no-archive']);
});

test('a file that cannot be lengthened safely is left alone, and the lines to add are shown', async () => {
  const braces = '{ registre-1862: { publisher: Commune du Cap } }\n';
  const folder = lighthouse({ 'sources.yaml': braces });
  const typed = [
    '--title',
    'Feu',
    '--date',
    '1862',
    '--track',
    'lampe',
    '--place',
    'cap',
    '--summary',
    'Feu.',
    '--id',
    'feu',
  ];
  const { exitCode, screen, left } = await callNew(folder, typed, [
    ['❯ aucune source', 'Gazette'],
    ['❯ ajouter la source', enter],
    ['en a pas)\u00a0: Gazette', enter],
    ['Titre de la source', enter],
    ['Date de parution', enter],
    ['Adresse', enter],
    ['Identifiant de la source', enter],
    ['❯ aucune source', enter],
    ['Écrire ce fichier', enter],
  ]);
  expect({ exitCode, left }).toEqual({ exitCode: 0, left: [] });
  expect(screen).toContain(
    `${folder}/sources.yaml ne se laisse pas compléter sans risque. Ajoutez-y vous-même ces lignes\u00a0:\n\ngazette:\n  publisher: Gazette\n`,
  );
  expect(read(folder, 'sources.yaml')).toBe(braces);
});

test('a source needs something to be called by', async () => {
  const folder = lighthouse();
  const typed = [
    '--title',
    'Feu',
    '--date',
    '1862',
    '--track',
    'lampe',
    '--place',
    'cap',
    '--summary',
    'Feu.',
    '--id',
    'feu',
  ];
  const { complaints, left } = await callNew(folder, typed, [
    ['❯ aucune source', 'zzz'],
    ['❯ ajouter la source', enter],
    ['en a pas)\u00a0: zzz', `\u0015\u007f${enter}`],
    ['Titre de la source', enter],
    ['Date de parution', enter],
    ['Adresse', enter],
    ['Une source a besoin d’un éditeur, d’un titre ou d’une adresse.', '\u0003'],
  ]);
  expect({ complaints, left }).toEqual({ complaints: 'Rien n’a été écrit.\n', left: [] });
});
