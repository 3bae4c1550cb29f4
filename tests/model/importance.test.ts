import { expect, test } from 'vitest';
import { importanceOf } from '../../src/model/importance.ts';

const event = (id: string, related: readonly string[], casualties = 0) => ({
  id,
  sources: ['apa'],
  claims: [],
  casualties: Array.from({ length: casualties }, () => ({}) as never),
  related: related.map((other) => ({ event: other, as: 'see-also' as const })),
});

test('what has figures, sources and relations matters more, and what others refer to', () => {
  const events = [event('combats', ['appel'], 1), event('appel', []), event('aide', ['appel', 'ailleurs'])];
  expect([...importanceOf(events)]).toEqual([
    ['combats', 4],
    ['appel', 3],
    ['aide', 3],
  ]);
});
