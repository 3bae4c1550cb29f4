import { expect, test } from 'vitest';
import { layoutFrise } from '../../src/layout/layout-frise.ts';
import { hardCharts } from '../charts/hard-charts.ts';
import { storyCharts } from '../charts/story-charts.ts';
import { era } from '../charts/chart.ts';

const { events, options } = storyCharts['first-story']!;
const frise = layoutFrise(events, options);
const labels = (drawing: typeof frise): string[] => drawing.ticks.map(({ label }) => label).filter(Boolean);

test('lanes follow the tracks, and only the two events of one day need a second row', () => {
  expect(frise.lanes).toEqual([
    { track: 'securite', topPx: 20, heightPx: 24 },
    { track: 'diplomatie', topPx: 44, heightPx: 48 },
    { track: 'aide', topPx: 92, heightPx: 24 },
    { track: 'allegations', topPx: 116, heightPx: 24 },
  ]);
  expect(frise.heightPx).toBe(144);
});

test('the year is said once, by the first label', () => {
  expect(labels(frise).filter((label) => label.includes('2024'))).toEqual(['25 juil. 2024']);
  expect(labels(frise)).toContain('1er août');
});

test('a week of events has nothing to fold, and one weekend', () => {
  expect(frise.folds).toEqual([]);
  expect(frise.bands).toHaveLength(1);
});

test('five months without an event are folded, and said in months', () => {
  const chart = storyCharts['five-months-folded']!;
  expect(layoutFrise(chart.events, chart.options).folds).toMatchObject([{ count: 5, unit: 'month' }]);
  expect(layoutFrise(chart.events, { ...chart.options, scale: 'proportional' }).folds).toEqual([]);
});

test('in sequence each anchor day has a tick with its date', () => {
  expect(labels(layoutFrise(events, { ...options, scale: 'sequence' }))).toEqual([
    '27 juil. 2024',
    '1er août 2024',
  ]);
});

test('right to left, positions are mirrored and labels keep their tiers', () => {
  const mirrored = layoutFrise(events, { ...options, direction: 'rtl' });
  const turned = frise.ticks.map((tick) => ({ ...tick, at: Math.round((100 - tick.at) * 100) / 100 }));
  expect(mirrored.ticks).toEqual(turned);
});

test.each(['no-event-at-all', 'only-undated-events'])('%s: lanes and nothing else', (name) => {
  const chart = hardCharts[name]!;
  const { lanes, marks, ticks, folds, bands } = layoutFrise(chart.events, chart.options);
  expect(lanes).toHaveLength(chart.options.tracks.length);
  expect([marks, ticks, folds, bands]).toEqual([[], [], [], []]);
});

test('a timeline without tracks has one lane', () => {
  expect(layoutFrise([], { ...options, tracks: [] }).lanes).toEqual([
    { track: undefined, topPx: 20, heightPx: 24 },
  ]);
});

test('an era reaches to the end of the plot where it has none, and is left out where it does not reach', () => {
  const eras = [era('after', 'Après', '2024-07-29/..'), era('long-ago', 'Jadis', '1960/1990')];
  const drawn = layoutFrise(events, { ...options, eras });
  expect(drawn.eras).toMatchObject([{ id: 'after', to: 100 }]);
  expect(drawn.heightPx).toBeGreaterThan(frise.heightPx);
});
