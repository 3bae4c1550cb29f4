import { describe, expect, test } from 'vitest';
import { newEventWordsFor } from '../../../src/messages/new-event-words-for.ts';
import { STATUSES } from '../../../src/model/event.ts';
import { temporaryFolder } from '../../integrations/temporary-folder.ts';
import { callNew } from './call-new.ts';
import { lighthouse } from './lighthouse.ts';

const help = newEventWordsFor('fr').help(STATUSES);

describe('a command that is used wrongly ends with 2 and shows its help', () => {
  test.each([
    [['--titre', 'Feu'], 'L’option «\u202f--titre\u202f» n’existe pas.'],
    [['--constructor', 'Feu'], 'L’option «\u202f--constructor\u202f» n’existe pas.'],
    [['--title', '--date', '1862'], 'L’option «\u202f--title\u202f» attend une valeur.'],
    [['--title'], 'L’option «\u202f--title\u202f» attend une valeur.'],
    [['--id', 'feu', '--id', 'lampe'], 'L’option «\u202f--id\u202f» ne se donne qu’une fois.'],
    [
      ['--title', 'Premier', 'allumage'],
      '«\u202fallumage\u202f» est de trop\u00a0: un texte de plusieurs mots se met entre guillemets, et les options viennent après «\u202fnpm run new --\u202f».',
    ],
  ])('%j', async (typed, said) => {
    const { exitCode, complaints, screen } = await callNew(lighthouse(), typed);
    expect({ exitCode, complaints, screen }).toEqual({
      exitCode: 2,
      complaints: `${said}\n\n${help}\n`,
      screen: '',
    });
  });
});

test.each([
  [['--yes'], 'Il manque --title et --date\u00a0: sans question posée, ces réponses sont nécessaires.'],
  [
    ['--yes', '--title', ' ', '--date', '1862'],
    'Il manque --title\u00a0: sans question posée, ces réponses sont nécessaires.',
  ],
])('%j lacks what an event needs', async (typed, said) => {
  const { exitCode, complaints } = await callNew(lighthouse(), typed);
  expect({ exitCode, complaints }).toEqual({ exitCode: 2, complaints: `${said}\n` });
});

test('--help shows the help and writes nothing', async () => {
  expect(await callNew('nulle-part', ['--help'])).toMatchObject({
    exitCode: 0,
    screen: `${help}\n`,
    complaints: '',
  });
});

test('a folder that does not exist is named', async () => {
  expect(await callNew('nulle-part', ['--yes'])).toMatchObject({
    exitCode: 2,
    complaints: 'Le dossier «\u202fnulle-part\u202f» n’existe pas.\n',
  });
});

test('a timeline whose first file is missing or wrong is put right first', async () => {
  const missing = await callNew(temporaryFolder(), ['--yes', '--title', 'Feu', '--date', '1862']);
  expect(missing.exitCode).toBe(1);
  expect(missing.complaints.split('\n')[0]).toBe('Corrigez d’abord ceci, puis recommencez.');
  const wrong = lighthouse({ 'timeline.yaml': 'title: Phare\nlanguage: français\n' });
  const { exitCode, complaints } = await callNew(wrong, ['--yes', '--title', 'Feu', '--date', '1862']);
  expect({ exitCode, complaints }).toEqual({
    exitCode: 1,
    complaints: `Corrigez d’abord ceci, puis recommencez.

${wrong}/timeline.yaml:2:11  «\u202ffrançais\u202f» n’est pas un code de langue. Écrivez par exemple fr, en, ar ou fr-ML.
  2 | language: français
                ^^^^^^^^
`,
  });
});
