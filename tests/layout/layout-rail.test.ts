import { expect, test } from 'vitest';
import { layoutRail } from '../../src/layout/layout-rail.ts';
import { hardCharts } from '../charts/hard-charts.ts';
import { storyCharts } from '../charts/story-charts.ts';

const railOf = ({ events, options }: (typeof storyCharts)[string]) => layoutRail(events, options);
const rail = railOf(storyCharts['first-story']!);

test('events of one anchor day share an item', () => {
  expect(rail.items.map(({ events }) => events)).toEqual([
    ['combats-tinzaouatene', 'participation-ukrainienne-evoquee'],
    ['aide-ble-carburant-engrais', 'appel-lavrov-diop', 'poursuite-de-la-formation'],
  ]);
});

test('what goes back without limit, and slack, lie in the lead', () => {
  expect(rail.lead?.bars.map(({ id }) => id)).toEqual(['combats-tinzaouatene', 'aide-ble-carburant-engrais']);
  expect(rail.lead?.ticks).toEqual([]);
});

test('nothing comes before an exact day: there is no lead', () => {
  expect(railOf(hardCharts['a-single-event']!).lead).toBeUndefined();
});

test('days are labelled with their weekday, the first one at the top', () => {
  expect(rail.items[0]!.folded.ticks.map(({ label }) => label)).toEqual([
    'sam. 27 juil.',
    'dim. 28 juil.',
    'lun. 29 juil.',
    'mar. 30 juil.',
    'mer. 31 juil.',
  ]);
});

test('bars that last go through an item from top to bottom', () => {
  const aid = rail.items[0]!.folded.bars.find(({ id }) => id === 'aide-ble-carburant-engrais')!;
  expect(aid.parts).toEqual([{ part: 'line', from: 0, to: 100 }]);
});

test('an item without a long gap has one drawing for both scales', () => {
  for (const { folded, proportional } of rail.items) expect(folded).toBe(proportional);
});

test('an item with a long gap has two, and only one is folded', () => {
  const { folded, proportional } = railOf(storyCharts['five-months-folded']!).items[1]!;
  expect(folded.fold).toMatchObject({ count: 5, unit: 'month' });
  expect(proportional.fold).toBeUndefined();
});

test('an exact day stands at the top of its item, beside its card', () => {
  const call = rail.items[1]!.folded.bars.find(({ id }) => id === 'appel-lavrov-diop')!;
  expect(call.parts).toEqual([{ part: 'mark', at: 0 }]);
});

test('two events of one day stand side by side', () => {
  const { items } = railOf(hardCharts['two-events-on-one-day']!);
  expect(items[1]!.folded.bars.map(({ column }) => column)).toEqual([0, 1]);
});

test('a mark of a year says the year, not its first of January', () => {
  expect(railOf(hardCharts['a-single-year']!).items[0]!.folded.ticks[0]!.label).toBe('1349');
});

test.each(['no-event-at-all', 'only-undated-events'])('%s: no item', (name) => {
  expect(railOf(hardCharts[name]!)).toEqual({ columns: 0, widthPx: 0, lead: undefined, items: [] });
});
