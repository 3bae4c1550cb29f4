import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipPart } from '../../src/layout/clip-part.ts';
import { sameRuns } from './any-events.ts';

const anyBorders = fc
  .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 12 })
  .map((days) => days.sort((a, b) => a - b));

function pieces(part: Parameters<typeof clipPart>[0], borders: readonly number[]) {
  return borders.slice(1).flatMap((to, index) => {
    const isLast = index === borders.length - 2;
    return clipPart(part, { from: borders[index]!, to }, isLast) ?? [];
  });
}

test('the pieces of a stretch follow each other without gap and add up to what lies within the borders', () => {
  const property = fc.property(anyBorders, fc.nat(100), fc.nat(100), (borders, a, b) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const cut = pieces({ part: 'core', from, to }, borders).flatMap((part) => ('from' in part ? [part] : []));
    const within = Math.max(0, Math.min(to, borders.at(-1)!) - Math.max(from, borders[0]!));
    expect(cut.reduce((sum, piece) => sum + piece.to - piece.from, 0)).toBe(within);
    cut.slice(1).forEach((piece, index) => expect(piece.from).toBe(cut[index]!.to));
  });
  fc.assert(property, sameRuns);
});

test('a point within the borders lies in exactly one piece, also on a border', () => {
  const property = fc.property(anyBorders, fc.nat(100), (borders, at) => {
    const isWithin = at >= borders[0]! && at <= borders.at(-1)!;
    expect(pieces({ part: 'mark', at }, borders)).toHaveLength(isWithin ? 1 : 0);
  });
  fc.assert(property, sameRuns);
});
