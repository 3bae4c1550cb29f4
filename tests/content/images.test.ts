import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { imageChecker } from '../../src/content/image-checker.ts';
import { typeOfBytes } from '../../src/content/image-types.ts';
import { pathOfImage } from '../../src/content/path-of-image.ts';
import { toEntry } from '../../src/content/store-entry.ts';
import { storyOf } from './story-of.ts';

const event = 'events/phares/allumage.mdx';
const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

test.each([
  ['lampe.png', 'events/phares/lampe.png'],
  ['./lampe.png', 'events/phares/lampe.png'],
  ['images/1861/lampe.png', 'events/phares/images/1861/lampe.png'],
])('%s lies in the folder of the event or below', (src, path) => {
  expect(pathOfImage(src, event)).toBe(path);
});

test.each([
  ...['', '.', '..', '../lampe.png', 'images/../../lampe.png', 'images/./lampe.png', 'images//lampe.png'],
  ...['/lampe.png', '//exemple.org/lampe.png', 'https://exemple.org/lampe.png', 'C:/lampe.png'],
  ...['data:image/png;base64,AAAA', 'JaVaScRiPt:alert(1)', 'java\tscript:x.png', '%2e%2e/lampe.png'],
  ...['images\\lampe.png', '..\\lampe.png', 'lampe.png?raw', 'lampe.png#x', 'lampe\u0000.png'],
])('%j is no image of the event', (src) => {
  expect(pathOfImage(src, event)).toBeUndefined();
  expect(storyOf(`![x](<${src}>)`).html).not.toContain('<img');
});

test.each([
  ['jpg', '\xff\xd8\xff\xe0'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['gif', 'GIF89a'],
  ['webp', 'RIFF\x10\0\0\0WEBPVP8 '],
  ['avif', '\0\0\0\x1cftypavif\0\0\0\0'],
  ['avif', '\0\0\0\x1cftypmif1\0\0\0\0mif1avif'],
  [undefined, '<svg xmlns="http://www.w3.org/2000/svg">'],
  [undefined, '\0\0\0\x1cftypheic\0\0\0\0mif1'],
  [undefined, ''],
])('%s is known by its first bytes', (type, bytes) => {
  expect(typeOfBytes(Buffer.from(bytes, 'latin1'))).toBe(type);
});

describe('a file named as an image', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'frise-'));
    await mkdir(join(folder, 'events/phares/images'), { recursive: true });
    await writeFile(join(folder, 'events/phares/lampe.png'), png);
    await writeFile(join(folder, 'outside.png'), png);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const codes = (src: string): string[] => {
    const image = { src, hasAlt: true, locate: () => ({ line: 1, column: 1 }) };
    return imageChecker(folder)(image, event).map(({ code }) => code);
  };

  test('is accepted when it is one', () => {
    expect(codes('lampe.png')).toEqual([]);
  });

  test('has the very capitals of its name', () => {
    expect(codes('Lampe.png')).toEqual(['image-missing']);
  });

  test('is no folder', async () => {
    await mkdir(join(folder, 'events/phares/tour.png'));
    expect(codes('tour.png')).toEqual(['image-missing']);
  });

  test('is no symbolic link, nor behind one', async () => {
    await symlink('../../outside.png', join(folder, 'events/phares/lien.png'));
    await symlink('../..', join(folder, 'events/phares/dossier'));
    expect(codes('lien.png')).toEqual(['image-link']);
    expect(codes('dossier/outside.png')).toEqual(['image-link']);
  });

  test('has at most 10 MiB', async () => {
    await truncate(join(folder, 'events/phares/lampe.png'), 10 * 1024 * 1024);
    expect(codes('lampe.png')).toEqual([]);
    await truncate(join(folder, 'events/phares/lampe.png'), 10 * 1024 * 1024 + 1);
    expect(codes('lampe.png')).toEqual(['image-too-large']);
  });
});

describe('in a story', () => {
  const img = '<img src="events/lampe.png" alt="La lampe">';
  test.each([
    ['![La lampe](lampe.png)', `<figure class="image">\n${img}\n</figure>\n`],
    ['![La lampe][l]\n\n[l]: lampe.png', `<figure class="image">\n${img}\n</figure>\n`],
    ['Ici ![La lampe](lampe.png).', `<p>Ici ${img}.</p>\n`],
    [
      '<Figure src="lampe.png" alt="La lampe" credit="A & B">\n  La **tour**.\n</Figure>',
      `<figure class="image">\n${img}\n<figcaption>La <strong>tour</strong>. <small class="credit">A &amp; B</small></figcaption>\n</figure>\n`,
    ],
    [
      '<Figure src="lampe.png" alt="La lampe" warning="Dégâts <b>" />',
      '<figure class="image">\n<details class="covered">\n<summary>Dégâts &lt;b&gt;</summary>\n' +
        `${img}\n</details>\n</figure>\n`,
    ],
  ])('%j is shown', (story, html) => {
    expect(storyOf(story)).toEqual({ said: [], html });
  });
});

test('words of an event never name a file that the build imports', () => {
  const words = '__ASTRO_IMAGE_/etc/secret.png';
  const { data, filePath } = toEntry(
    { file: event, html: words, images: ['events/phares/lampe.png'] },
    '/site/timeline',
    '/site',
  );
  expect(filePath).toBe('timeline/events/phares/allumage.mdx');
  expect(data.json.startsWith('{')).toBe(true);
  expect(data.images).toEqual([{ path: 'events/phares/lampe.png', image: '__ASTRO_IMAGE_./lampe.png' }]);
});
