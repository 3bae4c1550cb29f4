import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listsOf } from '../../src/layout/period-pages.ts';
import { periodPath } from '../../src/layout/period.ts';
import { periodsOf } from '../../src/layout/periods-of.ts';
import { toldAt } from '../../src/layout/told-at.ts';
import { undatedPages, undatedPath } from '../../src/layout/undated-pages.ts';
import { compareEvents } from '../../src/model/compare-events.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { toldBytes } from '../../src/model/told-bytes.ts';
import { bareEvent } from '../exports/rich-timeline.ts';
import { emptyTimeline } from '../exports/rich-timeline.ts';

const togetherOf = (events: readonly TimelineEvent[]): Timeline => ({
  ...emptyTimeline,
  eventPages: 'together',
  events: events.toSorted((a, b) => compareEvents(a, b, 'UTC')),
});

const dates = fc.oneof(
  fc.integer({ min: 1500, max: 2024 }).map(String),
  fc.constant('1881-05-06'),
  fc.constant('../..'),
);
const stories = fc.integer({ min: 0, max: 60_000 }).map((letters) => 'x'.repeat(letters));
const timelines = fc
  .array(fc.tuple(dates, stories), { maxLength: 80 })
  .map((all) =>
    togetherOf(all.map(([date, html], index) => ({ ...bareEvent(`phare-${index}`, date), html }))),
  );

test('each event is told in one place, and no two in the same', () => {
  fc.assert(
    fc.property(timelines, (timeline) => {
      const told = toldAt(timeline);
      expect([...told.keys()].sort()).toEqual(timeline.events.map(({ id }) => id).sort());
      expect(new Set(told.values()).size).toBe(told.size);
      for (const [id, path] of told) expect(path.endsWith(`#e-${id}`)).toBe(true);
    }),
    { seed: 20240801, numRuns: 100 },
  );
});

test('an event is told on a page that exists and lists it', () => {
  fc.assert(
    fc.property(timelines, (timeline) => {
      const whole = periodsOf(timeline);
      const isLarge = whole.children.length > 0;
      const pages = new Map<string, readonly string[]>([
        ...listsOf(whole).map((period) => [periodPath(period), period.events] as const),
        ...(isLarge ? undatedPages(timeline) : []).map(
          (part) => [undatedPath(part), part.items.map(({ id }) => id)] as const,
        ),
      ]);
      for (const [id, path] of toldAt(timeline)) {
        const page = path.split('#')[0]!;
        if (isLarge) expect(pages.get(page)).toContain(id);
        else expect(page).toBe('');
      }
    }),
    { seed: 20240801, numRuns: 100 },
  );
});

test('a page tells no more than its room, save an event that is longer by itself', () => {
  fc.assert(
    fc.property(timelines, (timeline) => {
      const bytes = new Map(timeline.events.map((event) => [event.id, toldBytes(event)]));
      for (const { events } of listsOf(periodsOf(timeline))) {
        const sum = events.reduce((total, id) => total + bytes.get(id)!, 0);
        expect(events.length <= 1 || sum <= 160_000).toBe(true);
      }
    }),
    { seed: 20240801, numRuns: 100 },
  );
});
