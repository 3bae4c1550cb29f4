import { expect, test } from 'vitest';
import { toEvent } from '../../src/content/to-event.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import { feedsOf } from '../../src/model/feeds-of.ts';
import { newestEvents } from '../../src/model/newest-events.ts';

const lamp = toEvent('lampe', 'events/lampe.mdx', { title: 'La lampe', date: '1862' }, '');
const day = parseDate('2024-08-01');
const corrected = { ...lamp, corrections: [{ on: day, was: 'deux', now: 'trois', why: 'Recompté.' }] };
const bare = { events: [lamp], withdrawn: [], history: new Map() };

test('a timeline of which no day is known has no feeds', () => {
  expect(feedsOf(bare)).toEqual({ events: false, corrections: false });
  expect(
    feedsOf({
      ...bare,
      events: [{ ...corrected, corrections: [{ ...corrected.corrections[0]!, on: parseDate('../..') }] }],
    }),
  ).toEqual({
    events: false,
    corrections: false,
  });
});

test('git’s days give a feed of events, a correction gives both', () => {
  const history = new Map([['lampe', { created: undefined, modified: day }]]);
  expect(feedsOf({ ...bare, history })).toEqual({ events: true, corrections: false });
  expect(feedsOf({ ...bare, events: [corrected] })).toEqual({ events: true, corrections: true });
});

test('there is a feed of events exactly when it has an entry', () => {
  for (const events of [[lamp], [corrected], []]) {
    for (const known of [new Map(), new Map([['lampe', { created: day, modified: undefined }]])]) {
      const timeline = { events, withdrawn: [], history: known };
      expect(feedsOf(timeline).events).toBe(newestEvents(timeline).length > 0);
    }
  }
});
