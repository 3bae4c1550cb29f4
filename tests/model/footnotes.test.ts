import { expect, test } from 'vitest';
import { footnotesOf } from '../../src/model/footnotes.ts';
import { bareEvent, richTimeline } from '../exports/rich-timeline.ts';

test('sources are numbered as the events name them, each once', () => {
  const sources = new Map(
    ['registre', 'gazette', 'lettre'].map((id) => [id, { ...richTimeline.sources.get('gazette')!, id }]),
  );
  const events = [['lettre'], ['gazette', 'lettre'], [], ['registre']].map((named, index) => ({
    ...bareEvent(`e${index}`, '1927'),
    sources: named,
  }));
  expect([...footnotesOf({ sources }, events)]).toEqual([
    ['lettre', 1],
    ['gazette', 2],
    ['registre', 3],
  ]);
});
