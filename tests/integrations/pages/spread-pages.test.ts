import { expect, test } from 'vitest';
import { spreadPages } from '../../../src/integrations/pages/spread-pages.ts';

const pagesOf = (component: string, count: number) =>
  Array.from({ length: count }, (_, number) => ({ route: { component }, number }));

test('spreads the pages of the commonest kind among the others, and loses none', () => {
  const given = [...pagesOf('list', 3), ...pagesOf('event', 9), ...pagesOf('map', 3)];
  const { pages, commonest } = spreadPages(given);
  expect(commonest).toBe('event');
  expect(new Set(pages)).toEqual(new Set(given));
  const kinds = pages.map(({ route }) => route.component[0]).join('');
  expect(kinds).toMatch(/^(e{1,2}[lm]){6}e{1,2}$/);
});

test('keeps the order of each kind', () => {
  const { pages } = spreadPages([...pagesOf('event', 20), ...pagesOf('list', 7)]);
  for (const kind of Map.groupBy(pages, ({ route }) => route.component).values())
    expect(kind.map(({ number }) => number)).toEqual(kind.map((_, index) => index));
});

test('has nothing to spread where there are no pages', () => {
  expect(spreadPages([])).toEqual({ pages: [], commonest: undefined });
});
