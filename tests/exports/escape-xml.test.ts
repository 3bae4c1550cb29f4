import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml } from '../../src/exports/escape-xml.ts';
import { readXml } from './read-xml.ts';

test('any text comes back from an element and from an attribute, save what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const { attributes, text: read } = readXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
      const kept = text
        .toWellFormed()
        .replaceAll(/[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
      expect([attributes['b'], read]).toEqual([kept, kept]);
    }),
    { seed: 1862, numRuns: 2000 },
  );
});

test('a text that looks like the end of its element is text', () => {
  const text = ']]></title><script>alert(1)</script>&amp;"\'';
  expect(readXml(`<title t="${escapeXml(text)}">${escapeXml(text)}</title>`)).toEqual({
    name: 'title',
    attributes: { t: text },
    children: [],
    text,
  });
});
