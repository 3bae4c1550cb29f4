import fc from 'fast-check';
import { civilDate } from '../../src/dates/day-number.ts';
import { compareDates } from '../../src/dates/compare-dates.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import type { FriseInput } from '../../src/layout/frise-options.ts';

/** The same runs every time. */
export const sameRuns = { seed: 20240801, numRuns: 150 };

/** A day as EDTF, in years 1000–9999. */
function dayText(day: number): string {
  const { year, month, day: date } = civilDate(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Every kind of date that dates.md §4 draws, from a first and a later day. */
const forms: readonly ((first: string, later: string) => string)[] = [
  (first) => first,
  (first) => `${first}~`,
  (first) => `${first}?`,
  (first) => `${first}T14:05:00`,
  (first) => first.slice(0, 7),
  (first) => first.slice(0, 4),
  (first) => `${first.slice(0, 3)}X~`,
  (first, later) => `${first}/${later}`,
  (first, later) => `${first}~/${later}%`,
  (first, later) => `${first.slice(0, 7)}/${later.slice(0, 7)}`,
  (first, later) => `[${first}..${later}]`,
  (first, later) => `[${first},${later}]`,
  (first, later) => `{${first},${later}}`,
  (first) => `${first}/..`,
  (first) => `../${first}`,
  (first) => `${first}/`,
  (first) => `/${first}`,
  (first) => `[..${first}]`,
  (first) => `[${first}..]`,
];

/** Clusters of days around a few centres, up to centuries apart, so that there is something to fold. */
const anyDay = fc
  .tuple(fc.constantFrom(-300_000, -100_000, 0, 19_900, 19_950), fc.integer({ min: 0, max: 40 }))
  .map(([centre, day]) => centre + day);

const anyText = fc
  .tuple(fc.constantFrom(...forms), anyDay, fc.integer({ min: 1, max: 30_000 }))
  .map(([form, day, later]) => form(dayText(day), dayText(day + later)));

const tracks = ['securite', 'diplomatie', 'aide', undefined] as const;

/** Up to twenty events in time order. */
export const anyEvents: fc.Arbitrary<readonly FriseInput[]> = fc
  .array(fc.record({ text: anyText, track: fc.constantFrom(...tracks), elsewhere: fc.option(anyText) }), {
    maxLength: 20,
  })
  .map((rows) =>
    rows
      .map(({ text, track, elsewhere }, index) => ({
        id: `evenement-${String(index).padStart(2, '0')}`,
        date: parseDate(text),
        track,
        datesElsewhere: elsewhere === null ? [] : [parseDate(elsewhere)],
      }))
      .sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1)),
  );
