import { scaleLinear } from 'd3-scale';
import type { TimeScale } from './time-scale.ts';

/** Of a step that leads over a gap, the share of its own day; the rest holds all that ends before the next step. */
const ownShare = 0.8;

/**
 * One equal step for each of the ascending anchor days, whatever lies between them; half a step before the first and
 * after the last for what begins earlier or ends later.
 */
export function sequenceScale(anchors: readonly number[], start: number, end: number): TimeScale {
  const step = 100 / (anchors.length + 1);
  const domain = [start];
  const range = [0];
  anchors.forEach((anchor, index) => {
    const at = step * (index + 0.5);
    domain.push(anchor);
    range.push(at);
    const next = anchors[index + 1] ?? end;
    if (next > anchor + 1) {
      domain.push(anchor + 1);
      range.push(at + step * ownShare);
    }
  });
  domain.push(end);
  range.push(100);
  const scale = scaleLinear().domain(domain).range(range).clamp(true);
  const position = (day: number): number => scale(day);
  return {
    start,
    end,
    position,
    dayAt: (at) => scale.invert(at),
    folds: [],
    regions: [{ from: start, to: end }],
  };
}
