import { SmallestFirst } from './smallest-first.ts';

export interface Span {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A lane from 0 for each span, so that in one lane none begins less than `gap` after the end of the one before it.
 * Spans that only touch may share a lane. Interval partitioning: the number of lanes is the least possible, that is
 * the greatest number of spans at one place; each span takes the lowest lane that is free. O(n log n).
 */
export function assignLanes(spans: readonly Span[], gap = 0): ReadonlyMap<string, number> {
  const inOrder = [...spans].sort((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1));
  const busy = new SmallestFirst<{ until: number; lane: number }>((a, b) => a.until < b.until);
  const free = new SmallestFirst<number>((a, b) => a < b);
  const lanes = new Map<string, number>();
  let count = 0;
  for (const { id, from, to } of inOrder) {
    for (let first = busy.peek(); first !== undefined && first.until <= from; first = busy.peek()) {
      busy.pop();
      free.push(first.lane);
    }
    const lane = free.pop() ?? count++;
    // A span without length fills its place all the same: two at one point need two lanes.
    busy.push({ until: Math.max(to + gap, nextUp(from)), lane });
    lanes.set(id, lane);
  }
  return lanes;
}

function nextUp(value: number): number {
  return value + Math.max(Math.abs(value) * Number.EPSILON, Number.MIN_VALUE);
}
