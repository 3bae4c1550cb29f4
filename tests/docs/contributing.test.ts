import { cpSync, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageFields from '../../package.json' with { type: 'json' };
import { checkTimeline } from '../../src/content/check-timeline.ts';
import { COMPONENTS } from '../../src/content/components.ts';
import { eventSchema } from '../../src/content/event-schema.ts';
import { typesetFrench } from '../../src/content/typeset-french.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import { anchorsOf, codeBlocks, onProse, project, readGuide } from './guide.ts';

const guides = ['CONTRIBUTING.fr.md', 'CONTRIBUTING.en.md'] as const;
const documents = [...guides, 'CONTRIBUTING.md', 'README.md'];

const jpeg = Buffer.from('\xff\xd8\xff\xe0', 'latin1');
const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** What the check says against an example of a guide, put into a copy of the first timeline. Advice is none. */
async function errorsOf({ language, code }: { language: string; code: string }): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'frise-'));
  try {
    cpSync(join(project, 'timeline'), folder, { recursive: true });
    for (const [, src = ''] of code.matchAll(/\bsrc(?:="|: )([\w./-]+)/g)) {
      await mkdir(dirname(join(folder, 'events', src)), { recursive: true });
      await writeFile(join(folder, 'events', src), src.endsWith('.png') ? png : jpeg);
    }
    const [, record] = /^# timeline\/(\w+\.yaml)\n/.exec(code) ?? [];
    if (record !== undefined) await writeFile(join(folder, record), code, { flag: 'a' });
    else await writeFile(join(folder, 'events/exemple-du-guide.mdx'), asEvent(language, code));
    return (await checkTimeline(folder))
      .filter(({ severity }) => severity === 'error')
      .map(({ line, column, message }) => `${line}:${column} ${message}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function asEvent(language: string, code: string): string {
  if (code.startsWith('---\n')) return code;
  const given = language === 'yaml' ? code : '';
  const date = /^date:/m.test(given) ? '' : 'date: 2024-08-01\n';
  return `---\ntitle: Exemple du guide\n${date}${given}---\n\n${language === 'yaml' ? '' : code}`;
}

describe.each(guides)('%s', (guide) => {
  const text = readGuide(guide);
  const examples = codeBlocks(text).filter(({ language }) => ['mdx', 'yaml'].includes(language));

  test.each(examples)('example %# passes the check', async (example) => {
    expect(await errorsOf(example), example.code).toEqual([]);
  });

  test('shows every component of the allow-list with all its attributes named', () => {
    const stories = examples.map(({ code }) => code).join('\n');
    for (const [name, { attributes }] of COMPONENTS) {
      expect(stories, name).toMatch(new RegExp(`<${name}[\\s/>]`));
      for (const attribute of Object.keys(attributes))
        expect(text, `${name} ${attribute}`).toMatch(attribute);
    }
  });

  test('tells of every field of an event', () => {
    for (const field of Object.keys(eventSchema.shape)) expect(text).toContain(`\n| \`${field}\``);
  });

  test('writes dates that are dates', () => {
    const section = text.split(/^## /m).find((part) => /^(?:Écrire une|Write a) date\n/.test(part)) ?? '';
    const cells = [...section.matchAll(/^\|[^|]+\|([^|]*`[^|]*)\|$/gm)].map(([, cell = '']) => cell);
    const written = cells.flatMap((cell) =>
      [...cell.matchAll(/`"?([^`"]+)"?`/g)].map(([, date = '']) => date),
    );
    expect(written.length).toBeGreaterThan(14);
    for (const date of written) expect(() => parseDate(date), date).not.toThrow();
  });
});

test('the two guides have the same parts, with the same examples in them', () => {
  const shapes = guides.map((guide) => {
    const text = readGuide(guide);
    return {
      headings: [...text.matchAll(/^(#+) /gm)].map(([, level]) => level),
      blocks: codeBlocks(text).map(({ language }) => language),
      rows: text.match(/^\|/gm)?.length,
    };
  });
  expect(shapes[0]!.headings).toEqual(shapes[1]!.headings);
  expect(shapes[0]!.blocks).toEqual(shapes[1]!.blocks);
  expect(shapes[0]!.rows).toBe(shapes[1]!.rows);
});

describe.each(documents)('%s', (document) => {
  const text = readGuide(document);

  test('names no npm script that is not there', () => {
    const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script]) => script);
    for (const script of named) expect(Object.keys(packageFields.scripts)).toContain(script);
  });

  test('links to files and headings that exist', () => {
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path = '', anchor] = target.split('#');
      expect(existsSync(join(project, path)), target).toBe(true);
      const other = path === '' ? text : anchor === undefined ? '' : readGuide(path);
      if (anchor !== undefined) expect(anchorsOf(other), target).toContain(decodeURIComponent(anchor));
    }
  });
});

test('the French guide is set as French typographers do', () => {
  expect(onProse(readGuide('CONTRIBUTING.fr.md'), typesetFrench)).toBe(readGuide('CONTRIBUTING.fr.md'));
});
