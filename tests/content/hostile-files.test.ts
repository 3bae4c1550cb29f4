import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTimeline } from '../../src/content/check-timeline.ts';
import type { TimelineFiles } from './temporary-timeline.ts';
import { withTimeline } from './temporary-timeline.ts';

const good = '---\ntitle: Allumage\ndate: 1861-03-12\n---\nLa lampe.\n';

/** Errors as `file:line:column code`, the file without the folder. */
function errorsOf(files: TimelineFiles, more?: (folder: string) => Promise<unknown>): Promise<string[]> {
  return withTimeline(files, async (folder) => {
    await more?.(folder);
    return (await checkTimeline(folder))
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, column, code }) => `${file.slice(folder.length + 1)}:${line}:${column} ${code}`);
  });
}

describe('frontmatter', () => {
  test.each([
    ['a tag', 'summary: !!str x', '4:10 yaml-feature'],
    ['a tag of a program', 'summary: !!js/function "x"', '4:10 yaml-feature'],
    ['a tag of one’s own', 'summary: !<tag:exemple.org,2024:x> y', '4:10 yaml-feature'],
    ['an anchor', 'summary: &a x', '4:10 yaml-feature'],
    ['an alias', 'summary: &a x\ntrack: *a', '5:8 yaml-feature'],
    ['an alias of nothing', 'summary: *rien', '4:10 yaml-feature'],
    ['a thousand laughs', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]', '4:4 yaml-feature'],
    ['a merge key', '<<: { title: Autre }', '4:1 unknown-key'],
    ['a key given twice', 'title: Encore', '4:1 duplicate-key'],
    ['a key given twice inside', 'dateSaid: { words: a, words: b }', '4:23 duplicate-key'],
    ['a prototype', '__proto__: { status: confirmed }', '4:1 forbidden-key'],
    ['a prototype in quotation marks', '"__proto__": x', '4:1 forbidden-key'],
    ['a prototype inside', 'actors: [{ actor: a, __proto__: b }]', '4:22 forbidden-key'],
    ['a constructor', 'constructor: x', '4:1 unknown-key'],
    ['a method of every object', 'hasOwnProperty: x', '4:1 unknown-key'],
    ['a place named like a method', 'places: [toString]', '4:10 unknown-reference'],
    ['a list as a key', '? [a, b]\n: c', '4:3 yaml-unreadable'],
    ['a second document', '...\nstatus: confirmed', '5:1 yaml-unreadable'],
    ['a directive', '%YAML 1.1', '4:1 yaml-start'],
    ['a bracket left open', 'places: [a', '4:9 yaml-bracket'],
    ['a quotation mark left open', 'summary: "a', '4:10 yaml-quote'],
    ['an override of direction', 'summary: a\u202eb', '4:11 hidden-character'],
    ['an override written as an escape', 'summary: "a\\u202eb"', '4:10 hidden-character'],
    ['a zero written as an escape', 'summary: "\\0"', '4:10 hidden-character'],
    ['half a character written as an escape', 'summary: "\\uD800"', '4:10 hidden-character'],
    ['brackets without end', `places: ${'['.repeat(60_000)}`, 'yaml-unreadable'],
    ['items without end', `related: ${'- '.repeat(60_000)}`, 'yaml-'],
    [
      'an image of another site',
      'media: [{ src: https://exemple.org/x.png, alt: x }]',
      '4:16 image-elsewhere',
    ],
    ['an image outside', 'media: [{ src: ../x.png, alt: x }]', '4:16 image-elsewhere'],
    ['an image that is a program', 'media: [{ src: x.svg, alt: x }]', '4:16 image-type'],
    ['an image that is not there', 'media: [{ src: x.png, alt: x }]', '4:16 image-missing'],
  ])('with %s is refused', async (_, field, said) => {
    const text = good.replace('date: 1861-03-12\n', `date: 1861-03-12\n${field}\n`);
    const errors = await errorsOf({ 'events/allumage.mdx': text });
    expect(
      errors.find((error) => error.includes(said)),
      errors.join('\n'),
    ).toBeDefined();
  });

  test('without an end, or none at all, is refused', async () => {
    expect(await errorsOf({ 'events/a.mdx': '---\ntitle: A\n' })).toEqual([
      'events/a.mdx:1:1 unclosed-frontmatter',
    ]);
    expect(await errorsOf({ 'events/a.mdx': '' })).toEqual(['events/a.mdx:1:1 no-frontmatter']);
    expect(await errorsOf({ 'events/a.mdx': ` ${good}` })).toEqual(['events/a.mdx:1:1 no-frontmatter']);
  });
});

describe('bytes', () => {
  test.each([
    ['Latin-1', Buffer.from(good.replace('La', 'L\xe0'), 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le')],
    ['an overlong zero', Buffer.concat([Buffer.from(good), Buffer.from([0xc0, 0x80])])],
    ['a surrogate', Buffer.concat([Buffer.from(good), Buffer.from([0xed, 0xa0, 0x80])])],
    ['a character cut short', Buffer.concat([Buffer.from(good), Buffer.from([0xe2, 0x80])])],
  ])('that are %s are refused', async (_, bytes) => {
    expect(await errorsOf({ 'events/a.mdx': bytes })).toEqual(['events/a.mdx:1:1 not-utf8']);
  });

  test('beyond 256 KiB are refused, one fewer are not', async () => {
    const full = Buffer.alloc(256 * 1024, '\n');
    full.write(good);
    expect(await errorsOf({ 'events/a.mdx': full })).toEqual([]);
    const more = Buffer.concat([full, Buffer.from('\n')]);
    expect(await errorsOf({ 'events/a.mdx': more })).toEqual(['events/a.mdx:1:1 too-large']);
  });
});

describe('a file name', () => {
  test.each([
    ...[
      'Allumage',
      'allumage du phare',
      'allumé',
      'a_b',
      '-a',
      'a-',
      'a--b',
      'a.b',
      "l'allumage",
      'a%20b',
      'a\\b',
    ],
    ...['إضاءة', 'a\u202eb', '<script>', 'a&b', 'a?b', 'a#b', 'a\nb', 'x'.repeat(101)],
  ])('%j makes no address', async (name) => {
    const [error] = await errorsOf({ [`events/${name}.mdx`]: good });
    expect(error).toMatch(/:1:1 bad-file-name$/);
  });

  test('may not be another one’s but for capitals, in whatever folder', async () => {
    const errors = await errorsOf({
      'events/b/lampe.mdx': good,
      'events/a/Lampe.mdx': good,
      'events/c/lampe.mdx': good,
    });
    expect(errors).toEqual([
      'events/a/Lampe.mdx:1:1 bad-file-name',
      'events/b/lampe.mdx:1:1 same-id-but-case',
      'events/c/lampe.mdx:1:1 same-id-but-case',
    ]);
  });
});

test('links to other places are refused: of an event, a folder, an image, a record, all events', async () => {
  const text = good.replace('La lampe.', '![x](lampe.png)');
  const linked = await errorsOf({ 'events/allumage.mdx': text }, async (folder) => {
    await symlink('/etc/hostname', join(folder, 'events/lien.mdx'));
    await symlink('allumage.mdx', join(folder, 'events/meme.mdx'));
    await symlink('/etc', join(folder, 'events/dossier'));
    await symlink('.', join(folder, 'events/boucle'));
    await symlink('/etc/hostname', join(folder, 'events/lampe.png'));
    await symlink('/dev/zero', join(folder, 'places.yaml'));
  });
  expect(linked.map((error) => error.split(' ')[1])).toEqual([
    'image-link',
    ...Array.from({ length: 6 }, () => 'symbolic-link'),
  ]);
});

test('what is neither a file nor a folder of events is not read', async () => {
  const errors = await errorsOf({ 'events/phare.mdx/allumage.mdx': good }, (folder) =>
    mkdir(join(folder, 'sources.yaml')),
  );
  expect(errors).toEqual([]);
});
