import { expect, test } from 'vitest';
import { independentSources } from '../../src/model/independent-sources.ts';
import { sourcesOfEvent } from '../../src/model/sources-of-event.ts';
import { usesOfSources } from '../../src/model/uses-of-sources.ts';
import { bareEvent, richTimeline } from '../exports/rich-timeline.ts';

const siege = richTimeline.events.find(({ id }) => id === 'siege')!;

test('an event rests on its sources and on those of its claims and tolls, each once', () => {
  const bare = { ...bareEvent('don', '2024'), claims: siege.claims, casualties: siege.casualties };
  expect(sourcesOfEvent(richTimeline, bare).map(({ id }) => id)).toEqual(['registre']);
  expect(sourcesOfEvent(richTimeline, siege).map(({ id }) => id)).toEqual(['registre', 'gazette']);
  expect(independentSources(sourcesOfEvent(richTimeline, siege))).toHaveLength(2);
});

test('all that an event takes from a source is found under it', () => {
  const uses = usesOfSources(richTimeline);
  expect([...uses.keys()]).toEqual([...richTimeline.sources.keys()]);
  expect(uses.get('registre')).toEqual([
    {
      event: siege,
      whole: true,
      single: false,
      claims: [siege.claims[0]],
      casualties: siege.casualties,
      dateSaid: siege.dateSaid,
      datesElsewhere: [],
    },
  ]);
  expect(uses.get('gazette')).toMatchObject([
    { whole: true, claims: [], casualties: [], dateSaid: undefined, datesElsewhere: siege.datesElsewhere },
  ]);
});

test('a source that alone carries an event is said to; one that only gives another date carries nothing', () => {
  const event = { ...bareEvent('don', '2024'), sources: ['registre'], datesElsewhere: siege.datesElsewhere };
  const uses = usesOfSources({ ...richTimeline, events: [event] });
  expect(uses.get('registre')).toMatchObject([{ single: true, whole: true }]);
  expect(uses.get('gazette')).toMatchObject([{ single: false, whole: false }]);
});

test('a source on which nothing rests has an empty list', () => {
  expect(usesOfSources({ ...richTimeline, events: [] }).get('gazette')).toEqual([]);
});
