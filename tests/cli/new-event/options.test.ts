import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTimeline } from '../../../src/content/check-timeline.ts';
import { temporaryFolder } from '../../integrations/temporary-folder.ts';
import { filesIn } from '../../integrations/files-in.ts';
import { callNew } from './call-new.ts';
import { lighthouse } from './lighthouse.ts';

const good = { title: 'Premier allumage', date: '1862-03-05' };
const optionsOf = (answers: Readonly<Record<string, string>>): readonly string[] => [
  ...Object.entries(answers).flatMap(([name, text]) => [`--${name}`, text]),
  '--yes',
];

test('every option has its field, references go by name, and the file lies where the others do', async () => {
  const folder = lighthouse();
  const typed = [
    ...['--title', '  Le « feu »:\n premier #allumage 🕊️ ', '--date', '5 mars 1862', '--track', 'la lampe'],
    ...['--source', 'registre du phare', '--source', 'registre-1862', '--place', 'cap-aux-phares'],
    ...['--summary', 'La lampe est allumée.', '--status', 'reported', '--yes'],
  ];
  const { exitCode, complaints } = await callNew(folder, typed);
  expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' });
  expect(readFileSync(join(folder, 'events/1862/le-feu-premier-allumage.mdx'), 'utf8')).toBe(`---
title: "Le « feu »: premier #allumage 🕊️"
date: 1862-03-05
track: lampe
summary: La lampe est allumée.
status: reported
places: [cap]
sources: [registre-1862]
---
`);
  expect(await checkTimeline(folder)).toEqual([]);
});

describe('an answer that cannot stand ends with 1, and nothing is written', () => {
  const folder = '«\u202fFOLDER\u202f»';
  test.each([
    [
      'title',
      'x'.repeat(201),
      '«\u202ftitle\u202f» compte 201 signes, et la place est de 200. Raccourcissez-le.',
    ],
    [
      'title',
      'Le\u200b feu',
      'Cette ligne contient un caractère invisible (U+200B). Effacez-le et retapez ce qui l’entoure.',
    ],
    [
      'date',
      '03/04/1862',
      '«\u202f03/04/1862\u202f» peut se lire de plusieurs façons. Écrivez celle que vous voulez dire\u00a0: «\u202f1862-04-03\u202f», «\u202f1862-03-04\u202f».',
    ],
    [
      'track',
      'lampes',
      'La piste «\u202flampes\u202f» n’existe pas. Vouliez-vous dire «\u202flampe\u202f»\u202f?',
    ],
    [
      'source',
      'registre-1863',
      'La source «\u202fregistre-1863\u202f» n’existe pas. Vouliez-vous dire «\u202fregistre-1862\u202f»\u202f?',
    ],
    [
      'place',
      'Cap aux Phare',
      'Le lieu «\u202fCap aux Phare\u202f» n’existe pas. Vouliez-vous dire «\u202fcap\u202f»\u202f?',
    ],
    [
      'id',
      'Été',
      '«\u202fÉté\u202f» n’est pas un identifiant\u00a0: lettres minuscules sans accent, chiffres et traits d’union. Vouliez-vous dire «\u202fete\u202f»\u202f?',
    ],
    [
      'id',
      'premiere-pierre',
      `«\u202fpremiere-pierre\u202f» est déjà pris par ${folder}/events/1861/premiere-pierre.mdx. Choisissez un autre nom.`,
    ],
    [
      'id',
      'pierre',
      `«\u202fpierre\u202f» est déjà pris par ${folder}/events/1861/premiere-pierre.mdx. Choisissez un autre nom.`,
    ],
    [
      'folder',
      '../ailleurs',
      '«\u202f../ailleurs\u202f» n’est pas un sous-dossier de events/. Donnez un nom simple, comme 2024 ou 2024/07.',
    ],
    [
      'folder',
      '/tmp',
      '«\u202f/tmp\u202f» n’est pas un sous-dossier de events/. Donnez un nom simple, comme 2024 ou 2024/07.',
    ],
    [
      'folder',
      '.git',
      '«\u202f.git\u202f» n’est pas un sous-dossier de events/. Donnez un nom simple, comme 2024 ou 2024/07.',
    ],
  ])('--%s %j', async (option, text, said) => {
    const timeline = lighthouse();
    const before = filesIn(timeline);
    const { exitCode, complaints, screen } = await callNew(timeline, optionsOf({ ...good, [option]: text }));
    expect({ exitCode, complaints, screen }).toEqual({
      exitCode: 1,
      complaints: `${said.replace(folder, timeline)}\n`,
      screen: '',
    });
    expect(filesIn(timeline)).toEqual(before);
  });
});

test('all that is wrong is said at once', async () => {
  const { exitCode, complaints } = await callNew(
    lighthouse(),
    optionsOf({ title: 'Feu', date: 'hier', track: 'x', status: 'sure' }),
  );
  expect({ exitCode, lines: complaints.trimEnd().split('\n').length }).toEqual({ exitCode: 1, lines: 3 });
});

test('an event folder that is a link is not written into', async () => {
  const folder = lighthouse();
  symlinkSync(temporaryFolder(), join(folder, 'events/1862'));
  const { exitCode, complaints } = await callNew(folder, optionsOf({ ...good, folder: '1862' }));
  expect({ exitCode, complaints }).toEqual({
    exitCode: 1,
    complaints:
      '«\u202f1862\u202f» n’est pas un sous-dossier de events/. Donnez un nom simple, comme 2024 ou 2024/07.\n',
  });
});

test('a title that was used before gets a number', async () => {
  const folder = lighthouse();
  const { screen } = await callNew(folder, optionsOf({ title: 'Première pierre', date: '1870' }));
  expect(screen).toContain(`Écrit\u00a0: ${folder}/events/1870/premiere-pierre-2.mdx\n`);
});

test('what was there before is told apart from what the new event brings', async () => {
  const folder = lighthouse({ 'events/1861/jadis.mdx': '---\ntitle: Jadis\ndate: jadis\n---\n' });
  const { exitCode, screen } = await callNew(
    folder,
    optionsOf({ ...good, summary: 'La lampe est allumée.' }),
  );
  expect(exitCode).toBe(0);
  expect(screen).not.toContain('jadis.mdx');
  expect(screen).toContain(
    '\n\nD’autres fichiers de la chronologie ont des erreurs\u00a0: «\u202fnpm run check\u202f» les montre.\n\n',
  );
});

test('the weekday that was typed is compared with the day', async () => {
  const { screen } = await callNew(lighthouse(), optionsOf({ ...good, date: 'lundi 5 mars 1862' }));
  expect(screen.split('\n').slice(0, 2)).toEqual([
    'Date\u00a0: 1862-03-05, c’est-à-dire mercredi 5 mars 1862',
    'Vous avez écrit «\u202flundi\u202f», or ce jour est\u00a0: mercredi 5 mars 1862.',
  ]);
});

test('without a terminal the command asks nothing, and says so', async () => {
  const folder = lighthouse();
  const told = 'Pas de terminal où poser des questions\u00a0: la commande fait comme avec --yes.\n';
  expect(await callNew(folder, ['--title', 'Feu'])).toMatchObject({
    exitCode: 2,
    complaints: `${told}Il manque --date\u00a0: sans question posée, ces réponses sont nécessaires.\n`,
  });
  expect(await callNew(folder, ['--title', 'Feu', '--date', '1862'])).toMatchObject({
    exitCode: 0,
    complaints: told,
  });
});
