import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../integrations/temporary-folder.ts';

const project = join(import.meta.dirname, '../..');

/** A copy of a timeline of this project, to write in. */
function copyOf(timeline: string): string {
  const folder = temporaryFolder();
  cpSync(join(project, timeline), folder, { recursive: true });
  return folder;
}

function run(script: string, folder: string, ...typed: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...typed], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, TIMELINE: folder },
    input: '',
  });
  return { status, stdout, stderr };
}

// What is written here is invented, and only in a copy.
test('npm run new writes an event of the first timeline, shows what it understood and says what to do next', () => {
  const folder = copyOf('timeline');
  const typed = ['--title', 'Exemple : une réunion', '--date', '1er août 2024', '--track', 'Diplomatie'];
  const { status, stdout, stderr } = run(
    'src/cli/new.ts',
    folder,
    ...typed,
    '--source',
    'APA',
    '--place',
    'Tin Zaouatine',
    '--yes',
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const file = `${folder}/events/exemple-une-reunion.mdx`;
  const text = `---
title: "Exemple : une réunion"
date: 2024-08-01
track: diplomatie
places: [tinzaouatene]
sources: [apa-2024-08-01]
---
`;
  expect(readFileSync(file, 'utf8')).toBe(text);
  expect(stdout).toBe(`Date\u00a0: 2024-08-01, c’est-à-dire jeudi 1er août 2024

${file}

${text}
Écrit\u00a0: ${file}

${file}:2:8  Cet événement n’a pas de résumé. Ajoutez summary, une ou deux phrases que montrera sa fiche.
  2 | title: "Exemple : une réunion"
             ^^^^^^^^^^^^^^^^^^^^^^^

${file}:3:7  «\u202f2024-08-01\u202f»\u00a0: la source donne-t-elle vraiment ce jour\u202f? Si oui, ajoutez dateSaid, les mots de la source. Sinon, écrivez «\u202f2024-08\u202f».
  3 | date: 2024-08-01
            ^^^^^^^^^^

Et maintenant\u00a0:
  1. Ouvrez ${file} et écrivez le récit sous la seconde ligne ---.
  2. Vérifiez la chronologie\u00a0:  npm run check -- ${folder}
  3. Regardez-la dans votre navigateur\u00a0:  npm start
  4. Enregistrez votre travail\u00a0:
       git add ${file}
       git commit -m "Add exemple-une-reunion"
     Sans Git, copiez le texte dans un nouveau fichier du même nom sur le site du dépôt.
`);
});

test('an Arabic timeline is answered in Arabic, from an Arabic title to a Latin address', () => {
  const folder = copyOf('tests/sites/arabic/timeline');
  const typed = [
    '--title',
    'قراءة مسائية (مثال خيالي)',
    '--date',
    '١٢ مايو 2001',
    '--track',
    'القراء',
    '--place',
    'وادى النخيل',
    '--summary',
    'قراءة في المكتبة.',
  ];
  const { status, stdout, stderr } = run('src/cli/new.ts', folder, ...typed);
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: 'لا توجد شاشة أوامر لطرح الأسئلة: يعمل الأمر كما لو كُتب --yes.\n',
  });
  expect(stdout).toContain('التاريخ: 2001-05-12، أي ');
  expect(stdout).toContain('title: قراءة مسائية (مثال خيالي)\ndate: 2001-05-12\ntrack: readers\n');
  expect(stdout).toContain('/qraa-msayya-mthal-khyaly.mdx');
  expect(run('src/cli/check.ts', folder, folder).status).toBe(0);
});

test('the smallest timeline, without tracks, sources or places, takes an event too', () => {
  const folder = temporaryFolder({ 'timeline.yaml': 'title: Lighthouse (invented)\nlanguage: en\n' });
  const refused = run(
    'src/cli/new.ts',
    folder,
    '--title',
    'First light',
    '--date',
    '1862',
    '--track',
    'lamp',
    '--source',
    'log',
    '--yes',
  );
  expect(refused).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'This timeline has no tracks. Remove “--track lamp”.\nThere is no source “log”. Declare it in sources.yaml, or correct this name.\n',
  });
  const { status, stdout } = run(
    'src/cli/new.ts',
    folder,
    '--title',
    'First light',
    '--date',
    '5 March 1862',
    '--yes',
  );
  expect(status).toBe(0);
  expect(stdout).toContain('---\ntitle: First light\ndate: 1862-03-05\n---\n');
  expect(run('src/cli/check.ts', folder, folder).status).toBe(0);
});
