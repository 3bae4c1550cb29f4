import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/dates/format-date.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import { PRECISIONS, combinations } from './said-dates.ts';

// One text file for each language and precision: every kind of date × qualifier × open or unknown end × era.
describe.each(['fr', 'en', 'ar'])('every combination has its words in %s', (language) => {
  test.each(Object.keys(PRECISIONS))('%s', async (precision) => {
    const lines = combinations(precision).map((text) => {
      const date = parseDate(text);
      return [text, ...(['long', 'short'] as const).map((form) => formatDate(date, language, form))].join(
        '  |  ',
      );
    });
    await expect(`${visible(lines.join('\n'))}\n`).toMatchFileSnapshot(`said/${language}/${precision}.txt`);
  });
});

// No-break spaces are shown, so that a diff shows them too: ⍽ U+00A0, ⍾ U+202F.
function visible(text: string): string {
  return text.replaceAll('\u00a0', '⍽').replaceAll('\u202f', '⍾');
}
