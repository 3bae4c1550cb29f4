import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import type { GlyphAxis } from '../../src/layout/glyph-axis.ts';
import { glyphParts } from '../../src/layout/glyph-parts.ts';
import type { GlyphPart } from '../../src/layout/glyph-part.ts';

// An axis of 100 days from 10 July 2024, so that a percent is a day: 27 July is 17, 1 August is 22.
const firstDay = 19_914;
const axis: GlyphAxis = {
  start: firstDay,
  end: firstDay + 100,
  stubAfter: (day) => day + 8,
  stubBefore: (day) => day - 8,
  markAt: 'middle',
};

function drawn(text: string, direction: 'ltr' | 'rtl' = 'ltr', elsewhere: readonly string[] = []) {
  const options = { axis, direction, leastPercent: 0, datesElsewhere: elsewhere.map(parseDate) };
  return glyphParts(parseDate(text), (day) => day - firstDay, options).map(words);
}

function words(part: GlyphPart): string {
  const hint = part.part === 'arrow' ? ` ${part.toward}` : part.part === 'fade' ? ` ${part.solid}` : '';
  return 'at' in part ? `${part.part} ${part.at}${hint}` : `${part.part} ${part.from}–${part.to}${hint}`;
}

test.each<[text: string, parts: readonly string[]]>([
  ['2024-08-01', ['mark 22.5']],
  ['2024-08-01T18:00:00', ['mark 22.75']],
  ['2024-08-01T24:00:00', ['mark 23']],
  ['2024-08-01?', ['hollow 22.5', 'query 22.5']],
  ['2024-08-01~', ['fade 21–22.5 to', 'fade 22.5–24 from', 'mark 22.5']],
  ['2024-07-27/2024-07-28', ['core 17–19']],
  ['2024-07-27/2024-07-27', ['core 17–18']],
  ['2024-07-27~/2024-07-28~', ['fade 16–17 to', 'fade 19–20 from', 'core 17–19', 'bound 17', 'bound 19']],
  ['[2024-07-27..2024-08-01]', ['line 17–23', 'cap 17', 'cap 23', 'diamond 20']],
  ['2024-08', ['line 22–53', 'cap 22', 'cap 53', 'diamond 37.5']],
  ['[2024-07-20,2024-08-01]', ['line 10–23', 'cap 10', 'cap 23', 'diamond 10.5']],
  ['2024-07-2X/2024-08-0X', ['outline 10–19', 'outline 23–31', 'core 19–23']],
  ['2024-07-27/2024-07-XX', ['outline 18–22', 'core 17–18']],
  ['2024-07-27?/2024-07-28', ['core 17–19', 'query 18']],
  ['2024-08-01/..', ['core 22–100', 'arrow 100 to']],
  ['../2024-08-01', ['core 0–23', 'arrow 0 from']],
  ['2024-08-01/', ['stub 23–31', 'core 22–23', 'query 31']],
  ['/2024-08-01', ['stub 14–22', 'core 22–23', 'query 14']],
  ['[..2024-08-01]', ['line 0–23', 'cap 23', 'arrow 0 from', 'diamond 22.5']],
  ['[2024-08-01..]', ['line 22–100', 'cap 22', 'arrow 100 to', 'diamond 22.5']],
  ['{2024-07-27,2024-08-01..2024-08-02}', ['core 22–24', 'mark 17.5']],
  ['../..', []],
])('%s', (text, parts) => {
  expect(drawn(text)).toEqual(parts);
});

test('a date of another source is a hollow bar over all the days that it allows', () => {
  expect(drawn('2024-08-01', 'ltr', ['2024-07-27/2024-07-28', '[..2024-07-12]', '../..'])).toEqual([
    'ghost 17–19',
    'ghost 0–3',
    'mark 22.5',
  ]);
});

test.each([
  ['2024-08-01/..', ['core 0–78', 'arrow 0 from']],
  ['2024-07-27~/2024-07-28', ['fade 83–84 from', 'core 81–83', 'bound 83']],
])('%s is mirrored where the text runs from right to left', (text, parts) => {
  expect(drawn(text, 'rtl')).toEqual(parts);
});

test('a bar shorter than the least is lengthened within the axis', () => {
  const options = { axis, direction: 'ltr' as const, leastPercent: 3, datesElsewhere: [] };
  const draw = (text: string) => glyphParts(parseDate(text), (day) => day - firstDay, options).map(words);
  expect(draw('2024-07-27/2024-07-27')).toEqual(['core 16–19']);
  expect(draw('2024-07-10/2024-07-10')).toEqual(['core 0–3']);
});

test('a bracket that its diamond hides is left out', () => {
  const options = {
    axis,
    direction: 'ltr' as const,
    leastPercent: 0,
    leastBracketPercent: 3,
    datesElsewhere: [],
  };
  const draw = (text: string) => glyphParts(parseDate(text), (day) => day - firstDay, options).map(words);
  expect(draw('[2024-07-27..2024-07-28]')).toEqual(['diamond 18']);
  expect(draw('[2024-07-27..2024-07-29]')).toHaveLength(4);
});
