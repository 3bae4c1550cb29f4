import { expect, test } from 'vitest';
import type { CheckFormat } from '../../../src/cli/check-formats.ts';
import { parseCheckArguments } from '../../../src/cli/parse-check-arguments.ts';
import { runCheck } from '../../../src/cli/run-check.ts';
import { withTimeline } from '../../content/temporary-timeline.ts';
import { withServer } from './link-server.ts';

const quick = { pauseMs: 0, retryMs: 0, allowPrivate: true };

/** Checks a timeline about a lighthouse whose sources and story lead to a server that knows `/la/…` and refuses `/non/…`. */
async function report(
  format: CheckFormat,
  most = 500,
  language = 'fr',
): Promise<{ exitCode: number; output: string; address: string }> {
  let told = { exitCode: -1, output: '', address: '' };
  await withServer(
    ({ url = '' }, response) =>
      response.writeHead(url.startsWith('/la/') ? 200 : url.startsWith('/non/') ? 403 : 404).end(),
    async ({ address }) => {
      const files = {
        'timeline.yaml': `title: Le phare (exemple inventé)\nlanguage: ${language}\n`,
        'sources.yaml': `registre:\n  title: Registre\n  URL: ${address}/perdu/registre\n  archive: ${address}/la/registre\njournal:\n  URL: ${address}/non/journal\n  archive: ${address}/perdu/journal\n`,
        'events/allumage.mdx':
          `---\ntitle: Allumage\nsummary: Le phare s’allume.\ndate: 1861-03-12\n---\nVoir [le *récit*](${address}/perdu/recit#fin), [là](/about/) et <https://example.org>.\n\n[note]: ${address}/la/note\n`.replace(
            '<https://example.org>',
            `${address}/la/texte`,
          ),
      };
      await withTimeline(files, async (folder) => {
        const { exitCode, output } = await runCheck({ folder, format, links: { most } }, quick);
        told = {
          exitCode,
          output: output.replaceAll(folder, 'timeline').replaceAll(address, 'http://phare'),
          address,
        };
      });
    },
  );
  return told;
}

test('dead and doubtful links are warnings, at their places, in the timeline’s language', async () => {
  const { exitCode, output } = await report('text');
  expect(exitCode).toBe(0);
  expect(output).toContain(
    'timeline/sources.yaml:3:8  «\u202fhttp://phare/perdu/registre\u202f» n’existe plus (réponse 404). La copie archivée reste. Cherchez si la page a changé d’adresse.',
  );
  expect(output).toContain(
    'timeline/sources.yaml:6:8  «\u202fhttp://phare/non/journal\u202f» n’a pas pu être vérifiée, car le site refuse de répondre à un programme (réponse 403). Ouvrez-la vous-même.',
  );
  expect(output).toContain(
    'timeline/sources.yaml:7:12  «\u202fhttp://phare/perdu/journal\u202f» n’existe plus',
  );
  expect(output).toContain(
    'timeline/events/allumage.mdx:6:19  «\u202fhttp://phare/perdu/recit#fin\u202f» n’existe plus',
  );
  expect(output).toContain('Aucune erreur, 4 avertissements');
});

test('programs get the same as JSON, pull requests as annotations', async () => {
  const { problems } = JSON.parse((await report('json')).output) as {
    problems: { code: string; severity: string }[];
  };
  expect(problems.map(({ code, severity }) => `${severity} ${code}`).sort()).toEqual([
    'warning dead-link',
    'warning dead-link',
    'warning dead-link',
    'warning unsure-link',
  ]);
  expect((await report('github')).output).toMatch(
    /^::warning file=timeline\/sources\.yaml,line=3,col=8,endColumn=\d+::/m,
  );
});

test('above the most addresses, the others are counted and not asked', async () => {
  const { output } = await report('text', 2, 'en');
  expect(output).toContain('The check stops at 2 addresses, and did not ask 5.');
  expect(output).not.toContain('perdu/recit');
});

test.each(['en', 'ar'])('whole sentences are said in %s', async (language) => {
  const { output } = await report('text', 500, language);
  expect(output).toMatch(/404/);
  expect(output).not.toMatch(/undefined|\[object/);
});

test.each([
  [['--links'], { links: { most: 500 } }],
  [['--links', '--most', '20'], { links: { most: 20 } }],
  [[], { links: undefined }],
])('%j asks for %j', (typed, wanted) => {
  expect(parseCheckArguments(typed, 'timeline')).toMatchObject(wanted);
});

test.each([
  [['--links=oui'], '--links'],
  [['--links', '--most', 'tout'], '--most'],
  [['--links', '--most', '0'], '--most'],
])('%j is wrong', (typed, said) => {
  expect(parseCheckArguments(typed, 'timeline')).toMatchObject({
    fault: expect.stringContaining(said) as string,
  });
});
