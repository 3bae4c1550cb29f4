import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citeSourceBibtex } from '../../src/exports/cite-source-bibtex.ts';
import { citeEventBibtex } from '../../src/exports/cite-event-bibtex.ts';
import { citeEventCsl } from '../../src/exports/cite-event-csl.ts';
import { citeSourceCsl } from '../../src/exports/cite-source-csl.ts';
import type { Source, SourceAuthor } from '../../src/model/timeline.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import { cslSchema } from './csl-schema.ts';
import { namesOf, parseBibtex, printedByTex } from './parse-bibtex.ts';
import { bareEvent, richTimeline } from './rich-timeline.ts';

const seed = { seed: 20_240_801, numRuns: 500 };

const hostile = [
  '}, note = {x',
  '@book{x, title={}}',
  String.raw`\end{document}`,
  String.raw`\input{/etc/passwd}`,
  '100 % & 50 $ #1 a_b ~ ^',
  'Tinzaouatène — تين زاواتين',
  '<script>hostile()</script>',
  'Smith and Wesson, Jr.',
  'others',
  '{{{',
];
const words = fc
  .oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }))
  // A schema asks for a sign that is seen; several blanks are one in BibTeX as in HTML.
  .map((text) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim())
  .filter((text) => text !== '');
const author: fc.Arbitrary<SourceAuthor> = fc.oneof(
  fc.record({ literal: words }),
  fc.record({ family: words, given: fc.option(words, { nil: undefined }) }),
);
const dates = ['2024-08-01', '2024~', '1964/2008', '../1985', '201X', '-0043', '[1667,1668]', '2001-21?'];
const date = fc.option(fc.constantFrom(...dates).map(parseDate), { nil: undefined });
const source: fc.Arbitrary<Source> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  type: fc.constantFrom('book', 'article-newspaper', 'webpage', 'dépêche'),
  title: fc.option(words, { nil: undefined }),
  author: fc.array(author, { maxLength: 3 }),
  publisher: fc.option(words, { nil: undefined }),
  issued: date,
  accessed: date,
  url: fc.option(
    fc.webUrl().map((url) => `${url}{}\\"`),
    { nil: undefined },
  ),
  archive: fc.option(fc.webUrl(), { nil: undefined }),
  language: fc.constantFrom(undefined, 'fr', 'ar', 'taq'),
  independentOf: fc.constantFrom([], ['gazette']),
  note: fc.option(words, { nil: undefined }),
});

test('whatever a source holds, BibTeX reads one entry, and TeX prints what was typed', () => {
  fc.assert(
    fc.property(source, (one) => {
      const [entry, ...others] = parseBibtex(citeSourceBibtex(one, 'en'));
      expect(others).toEqual([]);
      expect(entry?.key).toBe(one.id);
      if (one.title !== undefined) expect(printedByTex(entry!.fields['title']!)).toBe(one.title);
      if (one.note !== undefined) expect(printedByTex(entry!.fields['note']!)).toContain(one.note);
      if (one.url !== undefined) expect(entry!.fields['url']).toMatch(/^[^\s{}\\]+$/);
    }),
    seed,
  );
});

test('names come back from BibTeX as they went in', () => {
  fc.assert(
    fc.property(source, (one) => {
      const [entry] = parseBibtex(citeSourceBibtex(one, 'en'));
      const read = entry!.fields['author'] === undefined ? [] : namesOf(entry!.fields['author']);
      expect(read).toEqual(
        one.author.map((name) =>
          'literal' in name ? [name.literal] : [name.family, name.given].filter((part) => part !== undefined),
        ),
      );
    }),
    seed,
  );
});

test('whatever a source or an event holds, its CSL-JSON is valid', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(cslSchema);
  fc.assert(
    fc.property(source, words, fc.constantFrom(...dates), (one, title, when) => {
      const event = { ...bareEvent('siege', when), title };
      const items = [citeSourceCsl(one, 'fr'), citeEventCsl(richTimeline, event, '/events/siege/')];
      validate(JSON.parse(JSON.stringify(items)));
      expect(validate.errors).toBeNull();
    }),
    seed,
  );
});

test('whatever an event is called, BibTeX reads one entry', () => {
  fc.assert(
    fc.property(words, fc.constantFrom(...dates), (title, when) => {
      const event = { ...bareEvent('siege', when), title };
      const entries = parseBibtex(citeEventBibtex({ ...richTimeline, title }, event, '/events/siege/'));
      expect(entries.map(({ key, fields }) => [key, printedByTex(fields['title']!)])).toEqual([
        ['event:siege', title],
      ]);
    }),
    seed,
  );
});
