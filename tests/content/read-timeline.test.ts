import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkTimeline } from '../../src/content/check-timeline.ts';
import { readTimeline } from '../../src/content/read-timeline.ts';
import { storedTimeline } from '../../src/content/stored-timeline.ts';
import { toEvent } from '../../src/content/to-event.ts';
import { toTimeline } from '../../src/content/to-timeline.ts';
import type { Timeline } from '../../src/model/timeline.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frise-'));
});
afterEach(() => rm(folder, { recursive: true }));

const bare = 'title: Le phare (exemple inventé)\nlanguage: fr\n';

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [file, text] of Object.entries({ 'timeline.yaml': bare, ...files })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

async function timeline(repositoryUrl?: string): Promise<Timeline> {
  const { records, events } = storedTimeline(readTimeline(folder), '/');
  const read = events.map(({ id, data }) => toEvent(id, data.file, data.fields, data.html));
  return toTimeline(records[0].data, read, repositoryUrl);
}

const codes = async (): Promise<string[]> =>
  (await checkTimeline(folder)).filter(({ severity }) => severity === 'error').map(({ code }) => code);

describe('a folder without mistakes', () => {
  test('may hold timeline.yaml alone', async () => {
    await write({});
    expect(await codes()).toEqual([]);
    expect(await timeline()).toMatchObject({ zone: 'UTC', tracks: [], events: [], repository: undefined });
  });

  test('may hold one event of a title and a date', async () => {
    await write({ 'events/allumage.mdx': '---\ntitle: Allumage\ndate: 1861\n---' });
    expect(await codes()).toEqual([]);
    const [event] = (await timeline()).events;
    expect(event).toMatchObject({
      id: 'allumage',
      file: 'events/allumage.mdx',
      status: 'unverified',
      html: '',
    });
  });

  test('may hold two events of one instant', async () => {
    const text = '---\ntitle: Allumage\ndate: 1861-03-12T18:00:00Z\n---\nLa lampe.';
    await write({ 'events/b/lampe.mdx': text, 'events/a/tour.mdx': text });
    expect(await codes()).toEqual([]);
    expect((await timeline()).events.map(({ id }) => id)).toEqual(['lampe', 'tour']);
  });

  test('may have quotes around its dates or not, even those that look like YAML lists', async () => {
    await write({
      'events/un.mdx': '---\ntitle: Un\ndate: [..1861-03-12]\n---',
      'events/deux.mdx': '---\ntitle: Deux\ndate: "{1861,1863}"\n---',
      'events/trois.mdx': '---\ntitle: Trois\ndate: {1861,1863}\n---',
    });
    expect(await codes()).toEqual([]);
    expect((await timeline()).events.map(({ date }) => date.text).sort()).toEqual([
      '[..1861-03-12]',
      '{1861,1863}',
      '{1861,1863}',
    ]);
  });

  test('keeps what was typed: 0044 is no 44, and no is no false', async () => {
    await write({ 'events/ides.mdx': '---\ntitle: no\ndate: 0044\nsummary: 1_000\n---' });
    const [event] = (await timeline()).events;
    expect(event).toMatchObject({ title: 'no', date: { text: '0044' }, summary: '1_000' });
  });

  test('gives tracks a colour and a shape by their order, and a repository its branch and folder', async () => {
    await write({
      'timeline.yaml': `${bare}tracks: [{ id: a, name: A }, { id: b, name: B, colour: 7, shape: star }, { id: c, name: C }]\nrepository: https://exemple.org/phare.git`,
    });
    const read = await timeline();
    expect(read.tracks.map(({ colour, shape }) => [colour, shape])).toEqual([
      [1, 'diamond'],
      [7, 'star'],
      [3, 'square'],
    ]);
    expect(read.repository).toEqual({ url: 'https://exemple.org/phare', branch: 'main', folder: 'timeline' });
    expect((await timeline('https://exemple.org/fourche/')).repository?.url).toBe(
      'https://exemple.org/fourche',
    );
  });
});

describe('a file that cannot be used', () => {
  test.each([
    ['not-utf8', { 'events/allumage.mdx': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9]) }],
    ['not-utf8', { 'timeline.yaml': new Uint8Array([0xff, 0xfe, 0x74, 0x00]) }],
    [
      'too-large',
      { 'events/allumage.mdx': `---\ntitle: Allumage\ndate: 1861\n---\n${'a'.repeat(256 * 1024)}` },
    ],
    ['bad-file-name', { 'events/Allumage.mdx': '---\ntitle: Allumage\ndate: 1861\n---' }],
    ['not-mdx', { 'events/allumage.MDX': '---\ntitle: Allumage\ndate: 1861\n---' }],
    ['forbidden-key', { 'places.yaml': '__proto__: { names: { fr: La tour } }' }],
    ['yaml-feature', { 'places.yaml': 'tour: &a { names: { fr: La tour } }\nphare: *a' }],
    ['yaml-unreadable', { 'places.yaml': `tour: ${'['.repeat(50_000)}` }],
    ['yaml-no-fields', { 'places.yaml': '- tour\n- phare' }],
  ])('is refused: %s', async (code, files) => {
    await write(files as Record<string, string | Uint8Array>);
    expect(await codes()).toContain(code);
  });

  test('is refused: a symbolic link, to a file or a folder', async () => {
    await write({ 'events/allumage.mdx': '---\ntitle: Allumage\ndate: 1861\n---' });
    await symlink('/etc/hostname', join(folder, 'events/lien.mdx'));
    await symlink('/etc', join(folder, 'events/dossier'));
    await symlink('/etc/hostname', join(folder, 'places.yaml'));
    expect(await codes()).toEqual(['symbolic-link', 'symbolic-link', 'symbolic-link']);
  });

  test('is refused: a folder of events that is a link, and a link to nothing', async () => {
    await write({});
    await symlink('/etc', join(folder, 'events'));
    await symlink('/nulle/part', join(folder, 'places.yaml'));
    expect(await codes()).toEqual(['symbolic-link', 'symbolic-link']);
  });
});

test.each([
  [
    'fields that do not exist',
    'events/a.mdx',
    `---\n${Array.from({ length: 25_000 }, (_, n) => `k${n}: 1`).join('\n')}\n---`,
  ],
  ['one field again and again', 'events/a.mdx', `---\n${'date: 1861\n'.repeat(20_000)}---`],
  [
    'places that do not exist',
    'events/a.mdx',
    `---\ntitle: A\ndate: 1861\nplaces: [${'tour, '.repeat(40_000)}]\n---`,
  ],
  ['tracks with one id', 'timeline.yaml', `${bare}tracks:\n${'  - { id: a, name: A }\n'.repeat(8_000)}`],
  ['braces', 'events/a.mdx', `---\ntitle: A\ndate: 1861\n---\n${'{a}\n\n'.repeat(40_000)}`],
  ['brackets', 'events/a.mdx', `---\ntitle: A\ndate: ${'{'.repeat(200_000)}\n---`],
  ['items', 'events/a.mdx', `---\ntitle: A\ndate: 1861\nsources:\n${'- '.repeat(100_000)}\n---`],
])(
  'a file full of mistakes is checked in seconds: %s',
  async (_, file, text) => {
    await write({ [file]: text });
    const begun = performance.now();
    expect((await codes()).length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(10_000);
  },
  30_000,
);

test('all mistakes are told at once, by file, line and column', async () => {
  await write({
    'timeline.yaml': 'title: Le phare\nlangue: fr\ntracks: lampe\n',
    'events/un.mdx':
      '---\ndate: hier\ncouleur: rouge\nplaces: [tour]\n---\n<b>x</b> {y}\n\n<Place id="jetee" />',
  });
  const told = (await checkTimeline(folder)).map(({ file, line, column, code }) => [
    `${file.slice(folder.length + 1)}:${line}:${column}`,
    code,
  ]);
  expect(told).toEqual([
    ['events/un.mdx:1:1', 'missing'],
    ['events/un.mdx:2:7', 'not-a-date'],
    ['events/un.mdx:3:1', 'unknown-key'],
    ['events/un.mdx:4:10', 'unknown-reference'],
    ['events/un.mdx:6:1', 'html-element'],
    ['events/un.mdx:6:10', 'expression'],
    ['events/un.mdx:8:12', 'unknown-reference'],
    ['timeline.yaml:1:1', 'missing'],
    ['timeline.yaml:2:1', 'unknown-key'],
    ['timeline.yaml:3:9', 'wrong-kind'],
  ]);
});

test('the same folder gives the same store, whatever was read before', async () => {
  const text = '---\ntitle: Allumage\ndate: 1861\n---\nVoir <Event id="b" />[^1].\n\n[^1]: Note.';
  await write({ 'events/a.mdx': text, 'events/b.mdx': text });
  const first = JSON.stringify(storedTimeline(readTimeline(folder), '/'));
  expect(JSON.stringify(storedTimeline(readTimeline(folder), '/'))).toBe(first);
});
