/**
 * Cuts the site's fonts from the published ones (`npm run fonts`), for cheap phones: the letters of French, English
 * and the romanised names of West Africa in a base file, the rest of Latin in a second one that a page loads only
 * when it uses it. The results are in the repository; run this again after an update of the fonts.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const target = join(import.meta.dirname, '../styles/fonts');
const require = createRequire(import.meta.url);

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join('');

const base =
  range(0x20, 0x7e) +
  'ÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜàâäæçèéêëîïôöùûüÿœŒŸñÑáíóúÁÍÓÚßøåã' +
  '\u00a0\u202f\u2009«»‹›“”‘’„–—…·•°×−±≈→←↑↓©§€‑½²';
const extended =
  range(0xa1, 0xff) + range(0x100, 0x17f) + 'ƁƊƘƳɓɗƙƴɛƐɔƆŋŊɲƝḌḍḤḥṢṣṬṭẒẓḪḫẔẕʿʾʼ' + '₀₁₂₃₄₅₆₇₈₉⁰¹³⁴⁵⁶⁷⁸⁹';

const faces = [
  { name: 'sans-regular', packageName: 'source-sans-3', weight: 400 },
  { name: 'sans-semibold', packageName: 'source-sans-3', weight: 600 },
  { name: 'serif-regular', packageName: 'source-serif-4', weight: 400 },
  { name: 'serif-bold', packageName: 'source-serif-4', weight: 700 },
] as const;

for (const { name, packageName, weight } of faces) {
  for (const [part, set, text] of [
    ['', 'latin', base],
    ['-extended', 'latin-ext', [...extended].filter((letter) => !base.includes(letter)).join('')],
  ] as const) {
    const folder = dirname(require.resolve(`@fontsource/${packageName}/package.json`));
    const font = await readFile(join(folder, `files/${packageName}-${set}-${weight}-normal.woff2`));
    const cut = await subsetFont(font, text, { targetFormat: 'woff2' });
    await writeFile(join(target, `${name}${part}.woff2`), cut);
    console.log(`${name}${part}.woff2  ${(cut.length / 1024).toFixed(1)} kB`);
  }
}
