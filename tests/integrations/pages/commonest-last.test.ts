import { expect, test } from 'vitest';
import { commonestLast } from '../../../src/integrations/pages/commonest-last.ts';

const pagesOf = (component: string, count: number) =>
  Array.from({ length: count }, (_, number) => ({ route: { component }, number }));

test('puts the pages of the commonest kind at the end, and keeps the order of each kind', () => {
  const [lists, events, maps] = [pagesOf('list', 3), pagesOf('event', 9), pagesOf('map', 4)];
  const mixed = [...lists, ...events.slice(0, 5), ...maps, ...events.slice(5)];
  expect(commonestLast(mixed)).toEqual([...lists, ...maps, ...events]);
});

test('has nothing to order where there are no pages', () => {
  expect(commonestLast([])).toEqual([]);
});
