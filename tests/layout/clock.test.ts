import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { layoutFrise } from '../../src/layout/layout-frise.ts';
import type { Frise } from '../../src/layout/frise.ts';

const friseOf = (texts: readonly string[], language = 'fr'): Frise =>
  layoutFrise(
    texts.map((text, index) => ({
      id: `e${index}`,
      date: parseDate(text),
      track: undefined,
      datesElsewhere: [],
    })),
    { scale: 'proportional', tracks: [], eras: [], language },
  );

const labels = (frise: Frise): string[] =>
  frise.ticks.map(({ label }) => label).filter((label) => label !== '');

test('a timeline told by the clock has ticks of hours or minutes, the first with its day', () => {
  const found = labels(friseOf(['1887-06-21T14:05', '1887-06-21T16:20']));
  expect(found[0]).toBe('21 juin 1887 à 13\u00a0h\u00a040');
  expect(found).toContain('15\u00a0h');
  expect(labels(friseOf(['1887-06-21T14:05', '1887-06-21T14:25'], 'en'))).toContain('14:15');
});

test('across midnight, the new day is named and stands out', () => {
  const { ticks } = friseOf(['1881-10-14T21:00', '1881-10-15T06:15']);
  const midnight = ticks.find(({ label }) => label === '15 oct.');
  expect(midnight?.major).toBe(true);
});

test('a stretch by the clock is drawn from its first to its last minute', () => {
  const { marks } = friseOf(['1887-06-21T12:00', '1887-06-21T14:00/1887-06-21T15:00', '1887-06-21T16:00']);
  const core = marks.flatMap(({ parts }) => parts).find(({ part }) => part === 'core');
  const at = marks.flatMap(({ parts }) => parts).flatMap((part) => ('at' in part ? [part.at] : []));
  const [noon, four] = [Math.min(...at), Math.max(...at)];
  expect(core).toMatchObject({ from: expect.closeTo((noon + four) / 2, 1) });
  expect((core as { to: number }).to).toBeCloseTo(noon + (3 / 4) * (four - noon), 1);
});

test.each([
  [['2024-07-27', '2024-07-28T14:00']],
  [['2024-07-25T14:00', '2024-07-29T14:00']],
  [['2024-07-27T14:00~', '2024-07-27T15:00']],
])('%j is told by days, with whole days around', (texts) => {
  const { ticks } = friseOf(texts);
  expect(ticks.some(({ major, label }) => major || /juil\./.test(label))).toBe(true);
});

test('days without times have no ticks of hours', () => {
  expect(labels(friseOf(['2024-07-27', '2024-07-28'])).join()).not.toMatch(/\bh\b/);
});
