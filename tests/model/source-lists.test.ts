import { expect, test } from 'vitest';
import type { SourceFields } from '../../src/content/record-schemas.ts';
import { toSource } from '../../src/content/to-records.ts';
import { groupByName } from '../../src/model/group-by-name.ts';
import { independentOf } from '../../src/model/independent-of.ts';
import { partsOf } from '../../src/model/parts-of.ts';
import { sourcePages } from '../../src/model/source-pages.ts';
import { sourcesByName } from '../../src/model/sources-by-name.ts';
import type { Source } from '../../src/model/timeline.ts';
import { usePages } from '../../src/model/use-pages.ts';
import { bareEvent, emptyTimeline } from '../exports/rich-timeline.ts';

const sourcesOf = (given: Readonly<Record<string, SourceFields>>): ReadonlyMap<string, Source> =>
  new Map(Object.entries(given).map(([id, fields]) => [id, toSource(id, fields)]));

const press = sourcesOf({
  tard: { publisher: 'La Gazette', issued: '1927-04' },
  zele: { publisher: 'Écho du port' },
  sans: { publisher: 'La Gazette' },
  tot: { publisher: 'La Gazette', issued: '1926' },
  registre: { author: [{ family: 'Étienne' }] },
});

test('sources stand by name without regard to accents, those of one name in time, undated ones last', () => {
  expect(sourcesByName({ sources: press }).map(({ id }) => id)).toEqual([
    'zele',
    'registre',
    'tot',
    'tard',
    'sans',
  ]);
});

test('sources of one name stand together under it', () => {
  expect(
    groupByName(sourcesByName({ sources: press })).map(({ name, sources }) => [name, sources.length]),
  ).toEqual([
    ['Écho du port', 1],
    ['Étienne', 1],
    ['La Gazette', 3],
  ]);
});

test('that two sources are independent is said of both, whichever of them says so', () => {
  const sources = sourcesOf({ lettre: { independentOf: ['article', 'rumeur'] }, article: {}, rapport: {} });
  const timeline = { sources };
  const idsOf = (id: string): readonly string[] =>
    independentOf(timeline, sources.get(id)!).map((one) => one.id);
  expect([idsOf('lettre'), idsOf('article'), idsOf('rapport')]).toEqual([['article'], ['lettre'], []]);
});

test.each([
  [0, [0]],
  [2, [2]],
  [5, [3, 2]],
])('%i items in parts of three are parts of %j', (count, sizes) => {
  const parts = partsOf(Array.from({ length: count }), 3);
  expect(parts.map(({ items }) => items.length)).toEqual(sizes);
  expect(parts.map(({ number, parts: of, all }) => [number, of, all])).toEqual(
    sizes.map((_, index) => [index + 1, sizes.length, count]),
  );
});

test('no page of sources, nor of what rests on one, grows with the timeline', () => {
  const ids = Array.from({ length: 400 }, (_, index) => `s${index}`);
  const sources = sourcesOf(Object.fromEntries(ids.map((id) => [id, {}])));
  const events = Array.from({ length: 1000 }, (_, index) => ({
    ...bareEvent(`e${index}`, '2024'),
    sources: ['s0'],
  }));
  expect(sourcePages({ sources }).map(({ items }) => items.length)).toEqual([150, 150, 100]);
  const pages = usePages({ ...emptyTimeline, sources, events });
  expect(pages).toHaveLength(399 + 10);
  expect(Math.max(...pages.map(({ part }) => part.items.length))).toBe(100);
});

test('a timeline without sources still has the page that says so', () => {
  expect(sourcePages(emptyTimeline)).toEqual([{ items: [], number: 1, parts: 1, all: 0 }]);
  expect(usePages(emptyTimeline)).toEqual([]);
});
