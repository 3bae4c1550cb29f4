import { describe, expect, test } from 'vitest';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Pagefind, PagefindOptions } from '../../src/browser/pagefind.ts';
import { filesIn } from './files-in.ts';
import type { EventToFind } from './index-of.ts';
import { indexOf, startPagefind } from './index-of.ts';

const events: readonly EventToFind[] = [
  {
    id: 'combats',
    title: 'Combats à Tinzaouatène',
    text: 'Des combats près de la frontière.',
    facts: [
      'meta="alias:Tinzawaten, Tin Zaouatine"',
      'filter="track:securite"',
      'filter="status:reported"',
      'sort="rank:-19937"',
    ],
  },
  {
    id: 'ble',
    title: 'Livraisons de blé',
    text: 'Du blé et des engrais, sans combats.',
    facts: [
      'meta="date:avant le 1er août 2024 : environ"',
      'filter="track:aide"',
      'filter="status:denied"',
      'sort="rank:100000"',
    ],
  },
  {
    id: 'fondation',
    title: 'Fondation',
    text: 'Il y a longtemps, sans combats.',
    facts: ['filter="track:histoire"', 'filter="status:claimed"', 'sort="rank:-5040000000001"'],
  },
];

async function openIndex(folder: string) {
  const pagefind = await startPagefind(folder);
  await pagefind.filters();
  return {
    find: async (term: string | null, options: PagefindOptions = {}) => {
      const { results, filters } = await pagefind.search(term, options);
      return { pages: await Promise.all(results.map((result) => result.data())), filters };
    },
  };
}

describe('the search index', () => {
  test('holds the same bytes whenever it is made', async () => {
    // More values than chance would leave in order twice.
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...events[0]!,
      id: `convoi-${index}`,
      facts: [`filter="track:piste-${index}"`, `filter="status:statut-${index % 7}"`, `sort="rank:${index}"`],
    }));
    expect(filesIn(await indexOf(many))).toEqual(filesIn(await indexOf(many)));
  });

  test('holds only what the site uses, and nothing of a former build', async () => {
    const names = Object.keys(filesIn(await indexOf(events))).map((path) =>
      path.replace(/fr_[0-9a-f]+/, 'HASH'),
    );
    expect(names.sort()).toEqual(
      [
        ...['filter/HASH.pf_filter', 'filter/HASH.pf_filter', 'index/HASH.pf_index'],
        ...events.map(() => 'fragment/HASH.pf_fragment'),
        ...[
          'pagefind-entry.json',
          'pagefind-worker.js',
          'pagefind.HASH.pf_meta',
          'pagefind.js',
          'wasm.fr.pagefind',
        ],
      ].sort(),
    );
  });

  test('finds names without accents, other spellings, by filter and in order of time', async () => {
    const { find } = await openIndex(await indexOf(events));
    const titles = async (term: string | null, options?: PagefindOptions) =>
      (await find(term, options)).pages.map(({ meta }) => meta['title']);

    expect(await titles('Tinzaouatene')).toEqual(['Combats à Tinzaouatène']);
    expect(await titles('Tinzawaten')).toEqual(['Combats à Tinzaouatène']);
    expect(await titles(null, { sort: { rank: 'asc' } })).toEqual([
      'Fondation',
      'Combats à Tinzaouatène',
      'Livraisons de blé',
    ]);
    expect(await titles('combats', { filters: { track: { any: ['aide'] } } })).toEqual(['Livraisons de blé']);

    const { pages, filters } = await find('ble');
    expect(pages[0]).toMatchObject({
      url: '/events/ble/',
      excerpt: 'Du <mark>blé</mark> et des engrais, sans combats.',
      meta: { title: 'Livraisons de blé', date: 'avant le 1er août 2024 : environ' },
      filters: { track: ['aide'], status: ['denied'] },
    });
    expect(filters).toEqual({
      track: { aide: 1, securite: 0, histoire: 0 },
      status: { denied: 1, reported: 0, claimed: 0 },
    });
  });

  test(
    'of a large timeline is few files, each event found as before, in order',
    { timeout: 60_000 },
    async () => {
      const count = 900;
      const folder = await indexOf(
        Array.from({ length: count }, (_, index) => ({
          id: `convoi-${index}`,
          title: `Convoi ${index}`,
          text: `Le convoi numéro x${index} part.`,
          facts: [`filter="track:${index % 3 === 0 ? 'aide' : 'securite'}"`, `sort="rank:${count - index}"`],
        })),
      );
      const fragments = Object.keys(filesIn(join(folder, 'fragment')));
      expect(fragments.length).toBeLessThanOrEqual(count / 2 + 100);
      expect(fragments.every((name) => /^fr_[0-9a-f]{10}\.pf_bundle$/.test(name))).toBe(true);

      const { find } = await openIndex(folder);
      for (const index of [0, 1, 450, 899]) {
        const { pages } = await find(`x${index}`);
        expect(pages.map(({ url }) => url)).toContain(`/events/convoi-${index}/`);
      }
      const { pages } = await find(null, { filters: { track: { any: ['aide'] } }, sort: { rank: 'asc' } });
      expect(pages.map(({ meta }) => meta['title'])).toEqual(
        Array.from({ length: count / 3 }, (_, index) => `Convoi ${count - 3 - 3 * index}`),
      );
    },
  );

  test('of a timeline without events finds nothing, and does not fail', async () => {
    const folder = await indexOf([]);
    expect(Object.keys(filesIn(folder))).toEqual(['pagefind.js']);
    const { search } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
    expect(await search('Tombouctou', {})).toEqual({ results: [], filters: {} });
  });
});
