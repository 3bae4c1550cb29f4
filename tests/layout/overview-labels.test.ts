import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { TIERS_PX } from '../../src/layout/frise.ts';
import { labelWidthPx } from '../../src/layout/label-width.ts';
import type { NamedEvent } from '../../src/layout/overview-labels.ts';
import { overviewLabels } from '../../src/layout/overview-labels.ts';
import { timeScale } from '../../src/layout/time-scale.ts';

const scale = timeScale(parseDate('1960').startMin, parseDate('2024').endMax + 1);

const named = (id: string, date: string, importance: number, title = id): NamedEvent => ({
  ...{ id, title, importance },
  date: parseDate(date),
});

test('more important events are named first, then the more precise', () => {
  const events = [named('strike', '1968', 1), named('flood', '1968-05-02', 1), named('treaty', '1962-03', 9)];
  const titled = events.map((event) => ({ ...event, title: `${event.id} of a long and weary year` }));
  const narrow = overviewLabels(titled, scale, 260).filter(({ tier }) => tier === 0);
  expect(narrow.map(({ id, row, text }) => [id, row, text])).toEqual([
    ['treaty', 0, 'treaty of a long and weary…'],
    ['flood', 1, 'flood of a long and weary…'],
    ['strike', 2, 'strike of a long and weary…'],
  ]);
});

test('what has no date is not named', () => {
  expect(overviewLabels([named('legend', '../..', 9)], scale, 260)).toEqual([]);
});

const timelines = fc
  .array(
    fc.record({
      year: fc.integer({ min: 1960, max: 2024 }),
      importance: fc.integer({ min: 0, max: 5 }),
      letters: fc.integer({ min: 1, max: 40 }),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(({ year, importance, letters }, index) =>
      named(`e${index}`, `${year}`, importance, 'x'.repeat(letters)),
    ),
  );

test('no name touches another on any plot of its tier, and a wider tier names what a narrower one names', () => {
  fc.assert(
    fc.property(timelines, (events) => {
      const labels = overviewLabels(events, scale, 260);
      let before: readonly string[] = [];
      TIERS_PX.forEach((leastPx, tier) => {
        const plotPx = Math.max(leastPx, 260);
        const shown = labels.filter((label) => label.tier === tier);
        for (const row of [0, 1, 2]) {
          const places = shown.filter((label) => label.row === row).map(({ from, text }) => ({ from, text }));
          places.slice(1).forEach(({ from }, index) => {
            const end = (places[index]!.from / 100) * plotPx + labelWidthPx(places[index]!.text);
            expect((from / 100) * plotPx).toBeGreaterThan(end);
          });
        }
        const ids = shown.map(({ id }) => id);
        expect(before.filter((id) => !ids.includes(id))).toEqual([]);
        before = ids;
      });
    }),
    { seed: 20240801, numRuns: 200 },
  );
});
