import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptPieces } from '../../src/browser/excerpt-pieces.ts';
import { passagePieces } from '../../src/browser/passage-pieces.ts';

/** Pieces as text, what is marked between brackets. */
const shown = (excerpt: string): string =>
  excerptPieces(excerpt)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test.each([
  ['', ''],
  ['Livraisons de blé', 'Livraisons de blé'],
  ['<mark>Blé</mark> et <mark>engrais</mark>', '[Blé] et [engrais]'],
  ['à <mark>Tinzaouatène.</mark> Puis', 'à [Tinzaouatène]. Puis'],
  ['<mark>«Kidal»,</mark>', '«[Kidal]»,'],
  ['<mark>l’aide</mark>', '[l’aide]'],
  ['<mark>…</mark>', '…'],
  ['a &lt;b&gt; & <mark>&lt;i&gt;</mark>', 'a <b> & [<i>]'],
  ['&lt;mark&gt;faux&lt;/mark&gt;', '<mark>faux</mark>'],
  ['<mark>sans fin', '<mark>sans fin'],
])('%j', (excerpt, text) => {
  expect(shown(excerpt)).toBe(text);
});

test('no text is lost, whatever the excerpt', () => {
  const parts = fc.array(fc.constantFrom('<mark>', '</mark>', 'blé', '. ', '«', '&lt;', ' '));
  fc.assert(
    fc.property(parts, (list) => {
      const excerpt = list.join('');
      const text = excerptPieces(excerpt).map((piece) => piece.text);
      const withoutMarks = (html: string): string => html.replaceAll(/<\/?mark>/g, '');
      expect(withoutMarks(text.join(''))).toBe(withoutMarks(excerpt).replaceAll('&lt;', '<'));
    }),
    { seed: 20240801 },
  );
});

test.each([
  ['<mark>Blé</mark> et engrais.', 'Blé et engrais.', 'Blé et engrais.'],
  ['<mark>blé</mark> et', 'Du blé et\u00a0des engrais.', '… blé et …'],
  ['du <mark>blé</mark>', 'du\n  blé', 'du blé'],
  ['', 'Du blé', ''],
])('%j of %j shows where it is cut', (excerpt, content, text) => {
  expect(
    passagePieces(excerpt, content)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
