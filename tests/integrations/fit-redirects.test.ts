import { expect, test } from 'vitest';
import { redirectsTxt } from '../../src/exports/redirects-txt.ts';
import { fitRedirects, REDIRECT_LIMITS } from '../../src/integrations/fit-redirects.ts';

const note = '# Former addresses of events, and where they are now.';
const rules = (count: number, name = 'phare'): string[] =>
  Array.from({ length: count }, (_, n) => `/events/${name}-${n}/ /events/creac-h-${n}/ 301`);
const listOf = (lines: readonly string[]): string => [note, ...lines, ''].join('\n');
const rulesIn = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('/'));

test('a list that every host reads stays as it is', () => {
  expect(fitRedirects(listOf(rules(1000)))).toBe(listOf(rules(1000)));
  expect(fitRedirects(redirectsTxt({ events: [], withdrawn: [] }, '/'))).toBe(`${note}\n`);
});

test.each([
  ['too many rules', rules(1012), 12],
  ['too many bytes', rules(1000, 'le-phare-dont-le-nom-est-si-long-que-la-liste-ne-tient-plus'), 300],
  ['a line too long', [...rules(2), `/events/${'a'.repeat(1000)}/ /events/creac-h/ 301`], 1],
])('%s: what hosts would not read is left out, and counted', (_, lines, least) => {
  const text = fitRedirects(listOf(lines));
  const kept = rulesIn(text);
  const dropped = lines.length - kept.length;
  expect(dropped).toBeGreaterThanOrEqual(least);
  expect(text).toContain(`# ${dropped} more lead on by their own pages`);
  expect(kept.length).toBeLessThanOrEqual(REDIRECT_LIMITS.rules);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(REDIRECT_LIMITS.bytes);
  expect(Math.max(...kept.map((line) => line.length))).toBeLessThanOrEqual(REDIRECT_LIMITS.line);
});
