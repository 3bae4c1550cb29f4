import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { legendEntries } from '../../src/layout/legend.ts';
import { legendKinds } from '../../src/layout/legend-kinds.ts';

function kinds(text: string, ...elsewhere: string[]): string[] {
  return legendEntries([{ date: parseDate(text), datesElsewhere: elsewhere.map(parseDate) }]).map(
    ({ kind }) => kind,
  );
}

test.each<[text: string, kinds: string[]]>([
  ['2024-08-01', ['day']],
  ['2024-07-27/2024-07-28', ['span']],
  ['[2024-07-27..2024-08-01]', ['window']],
  ['201X', ['window']],
  ['2024-07/2024-08', ['imprecise']],
  ['2024-07-27~/2024-07-28', ['span', 'approximate']],
  ['2024-08-01?', ['uncertain']],
  ['[..2024-08-01]', ['openStart']],
  ['2024-08-01/..', ['openEnd']],
  ['2024-08-01/', ['unknown']],
  ['/2024-08-01', ['unknown']],
  ['{2024-07-27,2024-08}', ['day', 'window', 'severalDates']],
  ['../..', []],
  ['XXXX-12-25', []],
])('%s is explained by %j', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test('dates of other sources come last', () => {
  expect(kinds('2024-08-01', '2024-07-31')).toEqual(['day', 'elsewhere']);
});

test('each sample shows the kind that it explains', () => {
  for (const { kind, sample } of legendKinds) expect(kinds(sample)).toContain(kind);
});

test('each kind is explained once, in the same order whatever the order of the events', () => {
  const events = legendKinds.flatMap(({ sample }) => [parseDate(sample), parseDate(sample)]);
  const entries = legendEntries(events.reverse().map((date) => ({ date, datesElsewhere: [] })));
  expect(entries.map(({ kind }) => kind)).toEqual(legendKinds.map(({ kind }) => kind));
  for (const { parts } of entries) expect(parts).not.toEqual([]);
});
