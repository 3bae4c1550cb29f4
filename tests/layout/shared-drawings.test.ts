import { expect, test } from 'vitest';
import { drawTimeline } from '../../src/layout/draw-timeline.ts';
import { sharedDrawings } from '../../src/layout/shared-drawings.ts';
import { bareEvent, emptyTimeline } from '../exports/rich-timeline.ts';

const scalesOf = (days: readonly string[]) =>
  sharedDrawings(
    drawTimeline({ ...emptyTimeline, events: days.map((day) => bareEvent(day, day)) }, 'ltr').drawings,
  ).map(({ scales }) => scales);

test('a timeline without long silences has one drawing for two scales', () => {
  expect(scalesOf(['1927-03-01', '1927-03-02', '1927-03-04'])).toEqual([
    ['folded', 'proportional'],
    ['sequence'],
  ]);
});

test('a long silence is folded in one of three drawings', () => {
  expect(scalesOf(['1927-03-01', '1927-03-02', '1927-03-04', '1962-08-01'])).toEqual([
    ['folded'],
    ['proportional'],
    ['sequence'],
  ]);
});
