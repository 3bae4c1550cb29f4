import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/dates/day-number.ts';
import { isUndated } from '../../src/dates/is-undated.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import { friseScale } from '../../src/layout/frise-scale.ts';
import { closeUpParts, closeUpTicks, closeUpWeekends } from '../../src/layout/frise-close-up.ts';
import { SCALES } from '../../src/layout/frise.ts';
import { layoutFrise } from '../../src/layout/layout-frise.ts';
import { timeScale } from '../../src/layout/time-scale.ts';
import { anyEvents, sameRuns } from './any-events.ts';

const widthPx = 1000;
const day = (text: string): number => dayNumber(...(text.split('-').map(Number) as [number, number, number]));

test('a close-up on all of a frise shows each mark as the whole frise does', () => {
  const property = fc.property(
    anyEvents,
    fc.constantFrom(...SCALES),
    fc.constantFrom<'ltr' | 'rtl'>('ltr', 'rtl'),
    (events, name, direction) => {
      const scale = friseScale(events, name);
      fc.pre(scale !== undefined);
      const options = { scale: name, tracks: [], eras: [], language: 'fr', direction, narrowestPx: widthPx };
      const closeUp = { scale, from: 0, to: 100, widthPx, seenPx: widthPx, direction };
      const dated = events.filter(({ date }) => !isUndated(date));
      expect(dated.map((event) => closeUpParts(event.date, event.datesElsewhere, closeUp))).toEqual(
        layoutFrise(events, options).marks.map(({ parts }) => parts),
      );
    },
  );
  fc.assert(property, sameRuns);
});

test('what a narrower close-up shows of an event, a wider one around it shows too', () => {
  const property = fc.property(
    anyEvents,
    fc.nat(40),
    fc.integer({ min: 60, max: 100 }),
    (events, from, to) => {
      const scale = friseScale(events, 'folded');
      fc.pre(scale !== undefined);
      const seen = (closeUp: { from: number; to: number }): string[] =>
        events
          .filter(
            ({ date, datesElsewhere }) =>
              closeUpParts(date, datesElsewhere, {
                ...closeUp,
                ...{ scale, widthPx, seenPx: widthPx, direction: 'ltr' },
              }).length > 0,
          )
          .map(({ id }) => id);
      expect(seen({ from: 0, to: 100 })).toEqual(expect.arrayContaining(seen({ from, to })));
    },
  );
  fc.assert(property, sameRuns);
});

describe('the ticks of a closeUp', () => {
  const years = timeScale(day('1900-1-1'), day('2100-1-1'));
  const labels = (from: number, to: number): string[] =>
    closeUpTicks(
      {
        ...{ scale: years, widthPx, seenPx: widthPx, direction: 'ltr' },
        from: years.position(from),
        to: years.position(to),
      },
      'en',
    )
      .map(({ label }) => label)
      .filter((label) => label !== '');

  test.each([
    ['two centuries', day('1900-1-1'), day('2100-1-1'), '1910'],
    ['a year', day('2024-1-1'), day('2025-1-1'), 'Mar 2024'],
    ['a week', day('2024-7-22'), day('2024-7-29'), '23 Jul'],
    ['an hour', day('2024-7-27') + 10 / 24, day('2024-7-27') + 11 / 24, '10:30'],
  ])('of %s', (_, from, to, one) => {
    expect(labels(from, to).join(' | ')).toContain(one);
  });
});

test('weekends appear when days are wide enough', () => {
  const scale = timeScale(day('2024-1-1'), day('2026-1-1'));
  const look = { scale, widthPx, seenPx: widthPx, direction: 'ltr' as const };
  expect(closeUpWeekends({ ...look, from: 0, to: 100 })).toEqual([]);
  const [band] = closeUpWeekends({
    ...look,
    from: scale.position(day('2024-7-22')),
    to: scale.position(day('2024-7-29')),
  });
  expect(band!.from).toBeCloseTo((5 / 7) * 100, 5);
  expect(band!.to).toBeCloseTo(100, 5);
});

test('marks of other sources and brackets come out as one zooms in', () => {
  const scale = timeScale(day('1900-1-1'), day('2100-1-1'));
  const bracket = parseDate('[2024-07-27..2024-08-01]');
  const look = { scale, widthPx, seenPx: widthPx, direction: 'ltr' as const };
  const parts = (from: number, to: number): string[] =>
    closeUpParts(bracket, [], { ...look, from: scale.position(from), to: scale.position(to) }).map(
      ({ part }) => part,
    );
  expect(parts(scale.start, scale.end)).toEqual(['diamond']);
  expect(parts(day('2024-7-1'), day('2024-9-1'))).toEqual(['line', 'cap', 'cap', 'diamond']);
});
