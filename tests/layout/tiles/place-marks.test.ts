import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomOf } from '../../../src/layout/tiles/mark-row.ts';
import { placeMarks, type MarkToPlace } from '../../../src/layout/tiles/place-marks.ts';
import { daysPerPxAt, levelAt, zoomLevels } from '../../../src/layout/tiles/zoom-levels.ts';
import { sameRuns } from '../any-events.ts';

const rows = 2;
const levels = zoomLevels(4000, 1);

const anyMarks: fc.Arbitrary<readonly MarkToPlace[]> = fc
  .array(
    fc.record({
      lane: fc.integer({ min: 0, max: 1 }),
      from: fc.integer({ min: 0, max: 3800 }),
      days: fc.constantFrom(0, 0, 0, 1, 7, 31, 365, 2000),
      beforePx: fc.constantFrom(0, 0, 40),
      afterPx: fc.constantFrom(0, 0, 40),
    }),
    { maxLength: 80 },
  )
  .map((marks) =>
    marks.map(({ days, ...mark }, index) => ({ id: `e${index}`, ...mark, to: mark.from + days })),
  );

const touch = (a: MarkToPlace, b: MarkToPlace, level: number): boolean => {
  const [first, second] = [a, b].map((mark) => roomOf(mark, daysPerPxAt(levels, level)));
  return first!.from < second!.to && second!.from < first!.to;
};

test('no two marks of a row touch at any level at which both are shown', () => {
  const property = fc.property(anyMarks, (marks) => {
    const places = placeMarks(marks, rows, levels);
    for (const a of marks)
      for (const b of marks) {
        const [first, second] = [places.get(a.id), places.get(b.id)];
        if (a === b || a.lane !== b.lane || !first || !second || first.row !== second.row) continue;
        for (let level = Math.max(first.level, second.level); level < levels.count; level += 1)
          expect(touch(a, b, level)).toBe(false);
      }
  });
  fc.assert(property, sameRuns);
});

test('a mark waits for a closer level only while every row has another in its way', () => {
  const property = fc.property(anyMarks, (marks) => {
    const places = placeMarks(marks, rows, levels);
    for (const mark of marks) {
      const before = (places.get(mark.id)?.level ?? levels.count) - 1;
      if (before < 0) continue;
      for (let row = 0; row < rows; row += 1) {
        const inTheWay = marks.some((other) => {
          const place = places.get(other.id);
          return (
            other !== mark &&
            other.lane === mark.lane &&
            place?.row === row &&
            place.level <= before &&
            touch(other, mark, before)
          );
        });
        expect(inTheWay).toBe(true);
      }
    }
  });
  fc.assert(property, sameRuns);
});

test('the scale of a level has that level, and a closer one never a wider level', () => {
  for (let level = 0; level < levels.count; level += 1) {
    expect(levelAt(levels, daysPerPxAt(levels, level))).toBe(level);
    expect(levelAt(levels, daysPerPxAt(levels, level) * 0.9)).toBeGreaterThanOrEqual(level);
  }
});
