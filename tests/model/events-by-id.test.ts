import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/model/event.ts';
import { eventsById } from '../../src/model/events-by-id.ts';

const events = [{ id: 'appel' }, { id: 'combats' }] as unknown as readonly TimelineEvent[];

test('events are found by id, with their place in the order', () => {
  expect(eventsById({ events }).get('combats')).toEqual({ event: events[1], rank: 1 });
  expect(eventsById({ events }).get('livraison')).toBeUndefined();
});

test('the same list is worked out once', () => {
  expect(eventsById({ events })).toBe(eventsById({ events }));
  expect(eventsById({ events: [...events] })).not.toBe(eventsById({ events }));
});
