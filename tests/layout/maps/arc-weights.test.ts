import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcWeights } from '../../../src/layout/maps/arc-weights.ts';
import type { Position } from '../../../src/layout/maps/atlas.ts';
import { unitVectors } from '../../../src/layout/maps/unit-vector.ts';

function weightsOf(positions: readonly Position[]): readonly number[] {
  const flat = Float64Array.from(positions.flat());
  const vectors = unitVectors(flat);
  const cap = { centre: [0, 0] as const, radiusKm: 0 };
  return [...arcWeights({ positions: flat, vectors, cap, sides: [], onMainParts: true })];
}

test('a point weighs as much as the triangle that is lost with it', () => {
  // An eighth of the sphere.
  expect(
    weightsOf([
      [0, 0],
      [90, 0],
      [0, 90],
    ])[1],
  ).toBeCloseTo(Math.PI / 2, 12);
  const degree = Math.PI / 180;
  expect(
    weightsOf([
      [0, 0],
      [1, 0],
      [1, 1],
    ])[1],
  ).toBeCloseTo(degree ** 2 / 2, 7);
});

const anyLine = fc.array(
  fc.tuple(fc.double({ min: 0, max: 30, noNaN: true }), fc.double({ min: 0, max: 30, noNaN: true })),
  { minLength: 2, maxLength: 30 },
);

/** The same by its definition, point after point. */
function weightsByRule(positions: readonly Position[]): readonly number[] {
  const weights = positions.map(() => Infinity);
  let left = [...positions.keys()];
  for (let least = 0; left.length > 2;) {
    const areas = left.map((point, index) =>
      index === 0 || index === left.length - 1
        ? Infinity
        : weightsOf([left[index - 1]!, point, left[index + 1]!].map((at) => positions[at]!))[1]!,
    );
    const lightest = areas.indexOf(Math.min(...areas));
    weights[left[lightest]!] = least = Math.max(least, areas[lightest]!);
    left = left.filter((_, index) => index !== lightest);
  }
  return weights;
}

test('points go in the order of what is lost with them, and each weighs at least as much as those before it', () => {
  const law = fc.property(anyLine, (line) => {
    const [weights, expected] = [weightsOf(line), weightsByRule(line)];
    expect(weights.map((weight) => weight.toFixed(9)).sort()).toEqual(
      expected.map((weight) => weight.toFixed(9)).sort(),
    );
  });
  fc.assert(law, { seed: 7, numRuns: 300 });
});
