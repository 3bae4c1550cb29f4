import { expect, test } from 'vitest';
import { eventPath } from '../../src/model/event-path.ts';

test('an event has a page of its own, unless the timeline tells it elsewhere', () => {
  const toldAt = new Map([['phare-allume', 'periods/1842/#e-phare-allume']]);
  expect(eventPath({}, 'phare-allume')).toBe('events/phare-allume/');
  expect(eventPath({ toldAt }, 'phare-allume')).toBe('periods/1842/#e-phare-allume');
  expect(eventPath({ toldAt }, 'phare-eteint')).toBe('events/phare-eteint/');
});
