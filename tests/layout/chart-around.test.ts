import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { chartAround } from '../../src/layout/chart-around.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { Timeline } from '../../src/model/timeline.ts';

const event = (day: number, related: readonly string[] = []): TimelineEvent => ({
  id: `day-${day}`,
  file: `events/day-${day}.mdx`,
  title: `Day ${day}`,
  date: parseDate(`2024-07-${String(day).padStart(2, '0')}`),
  dateSaid: undefined,
  datesElsewhere: [],
  track: day % 2 === 0 ? 'securite' : day === 31 ? 'aide' : 'diplomatie',
  summary: undefined,
  warning: undefined,
  status: 'reported',
  places: [],
  actors: [],
  claims: [],
  casualties: [],
  sources: [],
  related: related.map((id) => ({ event: id, as: 'see-also' })),
  media: [],
  corrections: [],
  formerIds: [],
  order: undefined,
  html: '',
});

const events = Array.from({ length: 31 }, (_, index) => event(index + 1, index === 9 ? ['day-31'] : []));
const timeline: Timeline = {
  title: 'July',
  description: undefined,
  language: 'fr',
  zone: 'Africa/Bamako',
  tracks: ['aide', 'securite', 'diplomatie'].map((id, index) => ({
    id,
    name: id,
    colour: index + 1,
    shape: 'disc',
  })),
  eras: [],
  repository: undefined,
  licence: undefined,
  events,
  places: new Map(),
  actors: new Map(),
  sources: new Map(),
  withdrawn: [],
  history: new Map(),
};

test('an event is drawn among four neighbours on each side and the events related to it', () => {
  const { inputs, options } = chartAround(timeline, events[9]!, 'ltr');
  expect(inputs.map(({ id }) => id)).toEqual([
    ...[6, 7, 8, 9, 10, 11, 12, 13, 14].map((day) => `day-${day}`),
    'day-31',
  ]);
  expect(options.tracks).toEqual(['aide', 'securite', 'diplomatie']);
});

test('a track without any of them has no lane', () => {
  expect(chartAround(timeline, events[0]!, 'ltr').options.tracks).toEqual(['securite', 'diplomatie']);
});
