import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatEvent } from '../../../src/cli/new-event/format-event.ts';
import { tidyText } from '../../../src/cli/new-event/tidy-text.ts';
import { readEvent } from '../../../src/content/read-event.ts';
import { STATUSES } from '../../../src/model/event.ts';

const bare = {
  ...{ title: 'Premier allumage', date: '1862-03-05' },
  ...{ track: undefined, summary: undefined, status: undefined, places: [], sources: [] },
};

test('only what is known is written', () => {
  expect(formatEvent(bare)).toBe('---\ntitle: Premier allumage\ndate: 1862-03-05\n---\n');
});

test('the fields stand in their usual order', () => {
  const whole = {
    ...bare,
    sources: ['registre'],
    places: ['cap'],
    status: 'reported',
    summary: 'Bref.',
    track: 'lampe',
  };
  expect([...formatEvent(whole).matchAll(/^(\w+):/gm)].map(([, key]) => key)).toEqual([
    'title',
    'date',
    'track',
    'summary',
    'status',
    'places',
    'sources',
  ]);
});

const text = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength }),
      fc
        .array(
          fc.constantFrom(
            '---',
            ': ',
            ' #',
            '"',
            '’',
            '« oui »',
            'مالي',
            '🕊️',
            '- ',
            '[x]',
            '{y}',
            '~',
            '&a',
            '*b',
          ),
          { maxLength: 20 },
        )
        .map((parts) => parts.join('')),
    )
    .map((typed) => tidyText(typed.slice(0, maxLength).toWellFormed()))
    .filter((typed) => /\S/.test(typed));

test('whatever the words, the file is read as the event that was given', () => {
  fc.assert(
    fc.property(text(200), text(240), fc.constantFrom(...STATUSES), (title, summary, status) => {
      const fields = {
        title,
        date: '[..2024-08-01]',
        track: 'lampe',
        summary,
        status,
        places: ['cap'],
        sources: ['registre'],
      };
      const { yaml, findings } = readEvent('events/phare.mdx', formatEvent(fields));
      expect(findings).toEqual([]);
      expect(yaml?.fields).toEqual(fields);
    }),
    { seed: 20240801, numRuns: 500 },
  );
});
