import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../integrations/files-in.ts';
import { callNew, down, enter } from './call-new.ts';
import { lighthouse } from './lighthouse.ts';

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

test('questions lead from a title to a file, by words and a few letters', async () => {
  const folder = lighthouse();
  const { exitCode, complaints, left, screen } = await callNew(
    folder,
    [],
    [
      ['Titre', `Premier allumage${enter}`],
      ['Date', `5 mars 1862${enter}`],
      ['1862-03-05, c’est-à-dire mercredi 5 mars 1862', enter],
      ['❯ aucune piste', 'lam'],
      ['❯ La lampe · lampe', enter],
      ['❯ aucune source', 'registre'],
      ['❯ Commune du Cap, Registre du phare · registre-1862', enter],
      ['❯ pas d’autre source', enter],
      ['❯ aucun lieu', 'Cap aux phare'],
      ['❯ Vouliez-vous dire «\u202fLe Cap (exemple) · cap\u202f»\u202f?', enter],
      ['❯ pas d’autre lieu', enter],
      ['Résumé', `La lampe est allumée.${enter}`],
      ['premier-allumage', enter],
      ['Écrire ce fichier', enter],
    ],
  );
  expect({ exitCode, complaints, left }).toEqual({ exitCode: 0, complaints: '', left: [] });
  const file = 'events/1862/premier-allumage.mdx';
  expect(read(folder, file)).toBe(
    '---\ntitle: Premier allumage\ndate: 1862-03-05\ntrack: lampe\nsummary: La lampe est allumée.\nplaces: [cap]\nsources: [registre-1862]\n---\n',
  );
  expect(screen.slice(screen.indexOf('Écrit\u00a0:'))).toBe(`Écrit\u00a0: ${folder}/${file}

Et maintenant\u00a0:
  1. Ouvrez ${folder}/${file} et écrivez le récit sous la seconde ligne ---.
  2. Vérifiez la chronologie\u00a0:  npm run check -- ${folder}
  3. Regardez-la dans votre navigateur\u00a0:  npm start
  4. Enregistrez votre travail\u00a0:
       git add ${folder}/${file}
       git commit -m "Add premier-allumage"
     Sans Git, copiez le texte dans un nouveau fichier du même nom sur le site du dépôt.
`);
});

test('an option that cannot stand is said, and its question asked', async () => {
  const folder = lighthouse();
  const typed = [
    '--title',
    'Feu',
    '--date',
    'jadis',
    '--track',
    'lampes',
    '--source',
    'registre-1862',
    '--place',
    'cap',
    '--summary',
    'Feu.',
    '--id',
    'pierre',
  ];
  const { exitCode, left } = await callNew(folder, typed, [
    ['jadis', `1862${enter}`],
    ['La piste «\u202flampes\u202f» n’existe pas.', ''],
    ['❯ aucune piste', `${down}`],
    ['❯ La lampe', enter],
    ['«\u202fpierre\u202f» est déjà pris', ''],
    ['feu', enter],
    ['Écrire ce fichier', enter],
  ]);
  expect({ exitCode, left }).toEqual({ exitCode: 0, left: [] });
  expect(read(folder, 'events/1862/feu.mdx')).toContain('track: lampe\n');
});

test.each([
  [
    'no',
    [
      ['Écrire ce fichier', down],
      ['❯ non', enter],
    ],
  ],
  ['Ctrl + C', [['Écrire ce fichier', '\u0003']]],
] as const)('%s at the end writes nothing', async (_, steps) => {
  const folder = lighthouse();
  const before = filesIn(folder);
  const typed = [
    '--title',
    'Feu',
    '--date',
    '1862',
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
  const { exitCode, complaints } = await callNew(folder, typed, steps);
  expect({ exitCode, complaints }).toEqual({ exitCode: 1, complaints: 'Rien n’a été écrit.\n' });
  expect(filesIn(folder)).toEqual(before);
});
