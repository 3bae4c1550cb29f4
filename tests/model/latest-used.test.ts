import { expect, test } from 'vitest';
import { latestUsed } from '../../src/model/latest-used.ts';

test('what was asked for last is not worked out again, what others have come after since is', () => {
  const workedOut: string[] = [];
  const mapOf = latestUsed<string>(2);
  const ask = (place: string): string =>
    mapOf(place, () => {
      workedOut.push(place);
      return `map of ${place}`;
    });
  expect(['Gao', 'Kidal', 'Gao', 'Tessalit', 'Gao', 'Kidal'].map(ask).at(-1)).toBe('map of Kidal');
  expect(workedOut).toEqual(['Gao', 'Kidal', 'Tessalit', 'Kidal']);
});
