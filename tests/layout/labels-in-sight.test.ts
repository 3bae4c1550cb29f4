import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelWidthPx } from '../../src/layout/label-width.ts';
import { labelsInSight } from '../../src/layout/labels-in-sight.ts';
import { sameRuns } from './any-events.ts';

const seenPx = 300;
const inFull = '6 oct. 1983 à 14 h';
const label = { label: '14 h', inFull, widthPx: () => labelWidthPx(inFull) };
const gapPx = 6;

/** Places of labels that do not touch, from far before what is seen to far beyond it. */
const anyStarts = fc
  .record({ from: fc.integer({ min: -600, max: 290 }), gaps: fc.array(fc.integer({ min: 33, max: 200 })) })
  .map(({ from, gaps }) => gaps.reduce((starts, gap) => [...starts, starts.at(-1)! + gap], [from]));

const shown = (startsPx: readonly number[]) =>
  labelsInSight(
    startsPx.map(() => label),
    startsPx,
    seenPx,
  ).map((each, index) => ({ ...each, startPx: startsPx[index]!, widthPx: labelWidthPx(each.label) }));

test('the first label in sight says its day and its year', () => {
  expect(
    shown([-40, 10, 60, 110, 160, 210]).map(({ label: said, isHidden }) => (isHidden ? '' : said)),
  ).toEqual(['', '6 oct. 1983 à 14 h', '', '', '14 h', '14 h']);
});

test('of labels in sight the first alone is said in full, and nothing before it can be seen', () => {
  const property = fc.property(anyStarts, (startsPx) => {
    const inSight = shown(startsPx).filter(({ startPx }) => startPx >= -1 && startPx <= seenPx);
    expect(inSight.filter(({ label: said }) => said === label.inFull)).toHaveLength(
      Math.min(1, inSight.length),
    );
    expect(inSight[0]?.label ?? label.inFull).toBe(label.inFull);
    expect(shown(startsPx).every(({ startPx, isHidden }) => startPx >= -1 || isHidden)).toBe(true);
  });
  fc.assert(property, sameRuns);
});

test('labels in sight never touch, and the first is not cut where there is room on either side of its tick', () => {
  const property = fc.property(anyStarts, (startsPx) => {
    const boxes = shown(startsPx)
      .filter(({ isHidden, startPx }) => !isHidden && startPx <= seenPx)
      .map(({ startPx, widthPx, endsHere }) => {
        const from = endsHere ? startPx - widthPx : startPx;
        return { from, to: from + widthPx };
      });
    for (const [index, box] of boxes.entries())
      expect(box.from).toBeGreaterThanOrEqual(
        (boxes[index - 1]?.to ?? -Infinity) + (index === 0 ? 0 : gapPx),
      );
    const [first] = boxes;
    if (first !== undefined && labelWidthPx(label.inFull) <= seenPx / 2) {
      expect(first.from).toBeGreaterThanOrEqual(-1);
      expect(first.to).toBeLessThanOrEqual(seenPx + 1);
    }
  });
  fc.assert(property, sameRuns);
});
