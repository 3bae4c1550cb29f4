import { expect, test } from 'vitest';
import type { PagefindOptions } from '../../src/browser/pagefind.ts';
import { indexOf, startPagefind } from './index-of.ts';

const byRank = { rank: 'asc' } as const;
const count = 900;

/** More than are left in files of their own, in an order of time that is not that of their names. */
const convoys = Array.from({ length: count }, (_, index) => ({
  id: `convoi-${index}`,
  title: `Convoi ${index}`,
  text: `${'blé '.repeat(index % 7)} et orge`,
  facts: [
    `filter="track:piste-${index % 30}"`,
    `filter="status:${index % 4 === 0 ? 'denied' : 'reported'}"`,
    `sort="rank:${(index * 7) % count}"`,
  ],
}));

const filters: readonly NonNullable<PagefindOptions['filters']>[] = [
  {},
  { track: { any: ['piste-2', 'piste-5'] }, status: { any: ['denied', 'reported'] } },
  { track: { any: ['piste-4', 'none-such'] }, status: { any: ['denied'] } },
  { status: { any: ['reported'] } },
];

test('a large timeline finds the same, in the same order, whether all is counted or not', async () => {
  const pagefind = await startPagefind(await indexOf(convoys));
  const options = filters.flatMap((each) => [{ filters: each }, { filters: each, sort: byRank }]);
  const found = async () => {
    const lists: string[] = [];
    for (const term of [null, 'orge', 'blé', '"blé blé"'])
      for (const each of options) {
        const { results, unfilteredResultCount } = await pagefind.search(term, each);
        lists.push([unfilteredResultCount, ...results.map(({ id }) => id)].join(' '));
      }
    return lists;
  };
  const lean = await found();
  const { status } = await pagefind.filters();
  expect(status).toEqual({ denied: 225, reported: 675 });
  expect(await found()).toEqual(lean);
  const counted = await pagefind.search('orge', { filters: { track: { any: ['piste-2'] } } });
  expect(counted.filters['status']).toEqual({ denied: 15, reported: 15 });
});

test('the earliest hundred are those of the events that pass the other filters', async () => {
  const pagefind = await startPagefind(await indexOf(convoys));
  const denied = { status: { any: ['denied'] } };
  const ids = async (asked: PagefindOptions['filters']) =>
    (await pagefind.search('orge', { filters: asked!, sort: byRank })).results.map(({ id }) => id);
  expect(await ids({ ...denied, earliest: { any: ['100'] } })).toEqual((await ids(denied)).slice(0, 100));
});
