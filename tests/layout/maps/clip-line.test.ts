import { expect, test } from 'vitest';
import { clipLine } from '../../../src/layout/maps/clip-line.ts';
import { joinStrands } from '../../../src/layout/maps/join-strands.ts';
import { ringArea } from '../../../src/layout/maps/ring-area.ts';
import { frameLength, placeOnFrame } from '../../../src/layout/maps/sheet-frame.ts';

/** 40 px around: its corners are at 0, 12, 20 and 32 px. */
const frame = { left: 0, top: 0, right: 12, bottom: 8 };

test.each([
  ['the top left corner', 0, 0, 0],
  ['the top', 5, 0, 5],
  ['the right side', 12, 3, 15],
  ['the bottom', 4, 8, 28],
  ['the left side', 0, 2, 38],
])('a place on %s is counted clockwise', (_, x, y, place) => {
  expect(placeOnFrame(frame, x, y) % frameLength(frame)).toBe(place);
});

test.each<[string, number[], ReturnType<typeof clipLine>]>([
  [
    'inside stays as it is',
    [1, 1, 5, 5, 3, 7],
    [{ points: [1, 1, 5, 5, 3, 7], entry: undefined, exit: undefined }],
  ],
  ['outside goes', [-5, 2, -1, 20, 30, 20], []],
  ['that goes by a corner goes', [-2, 1, 1, -2], []],
  ['across is cut on both sides', [-4, 4, 16, 4], [{ points: [0, 4, 12, 4], entry: 36, exit: 16 }]],
  [
    'that comes back is two',
    [4, 4, 4, 12, 8, 12, 8, 4],
    [
      { points: [4, 4, 4, 8], entry: undefined, exit: 28 },
      { points: [8, 8, 8, 4], entry: 24, exit: undefined },
    ],
  ],
])('a line %s', (_, line, clipped) => {
  expect(clipLine(line, frame)).toEqual(clipped);
});

const across = (y: number, isEastwards: boolean) => {
  const [entry, exit] = [40 - y, 12 + y];
  return isEastwards
    ? { points: [0, y, 12, y], entry, exit }
    : { points: [12, y, 0, y], entry: exit, exit: entry };
};

test('what is inside lies on the right of a line', () => {
  expect(joinStrands([across(6, true)], frame)).toEqual([[0, 6, 12, 6, 12, 8, 0, 8]]);
  expect(joinStrands([across(6, false)], frame)).toEqual([[12, 6, 0, 6, 0, 0, 12, 0]]);
});

test('two lines enclose what lies between them', () => {
  const rings = joinStrands([across(2, true), across(6, false)], frame);
  expect(rings).toEqual([[0, 2, 12, 2, 12, 6, 0, 6]]);
});

test('lines that cross at the frame are wrong there, and nowhere else', () => {
  const crossing = { points: [12, 6, 6, 6, 0, 1.9], entry: 18, exit: 38.1 };
  const rings = joinStrands([across(2, true), crossing], frame);
  const areas = rings.map(ringArea).reduce((sum, area) => sum + Math.abs(area), 0);
  expect(areas).toBeGreaterThan(34);
  expect(areas).toBeLessThan(38);
});
