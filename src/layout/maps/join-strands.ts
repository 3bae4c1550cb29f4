import type { ClippedLine } from './clip-line.ts';
import type { SheetFrame } from './sheet-frame.ts';
import { cornersBetween, frameLength } from './sheet-frame.ts';
import { backwards } from './sheet-line.ts';

/** Where a strand meets the frame. */
interface StrandEnd {
  readonly strand: number;
  readonly isExit: boolean;
  readonly place: number;
}

/**
 * The rings that strands enclose together with the frame; each strand has its inside on its right. Along the frame, inside
 * and outside take turns from end to end: thinned lines may cross each other near it, and no more than that is wrong then.
 */
export function joinStrands(strands: readonly ClippedLine[], frame: SheetFrame): number[][] {
  const onwards = frameWays(strands, frame);
  const done = new Set<number>();
  const ringFrom = (start: number): number[] => {
    const ring: number[] = [];
    for (let [strand, isForwards] = [start, true]; !done.has(strand);) {
      done.add(strand);
      const { points } = strands[strand]!;
      const { corners, end } = onwards(strand, isForwards);
      ring.push(...(isForwards ? points : backwards(points)), ...corners);
      [strand, isForwards] = [end.strand, !end.isExit];
    }
    return ring;
  };
  return strands.flatMap((_, strand) => (done.has(strand) ? [] : [ringFrom(strand)]));
}

/** From an end of a strand along the inside of the frame: the corners on the way, and the end that it leads to. */
type FrameWay = (strand: number, isExit: boolean) => { readonly corners: number[]; readonly end: StrandEnd };

function frameWays(strands: readonly ClippedLine[], frame: SheetFrame): FrameWay {
  const ends = strands
    .flatMap(({ entry = 0, exit = 0 }, strand): StrandEnd[] => [
      { strand, isExit: false, place: entry },
      { strand, isExit: true, place: exit },
    ])
    .sort((a, b) => a.place - b.place || a.strand - b.strand || Number(a.isExit) - Number(b.isExit));
  const first = firstInside(ends, frame);
  const indexOf = new Map(ends.map(({ strand, isExit }, index) => [2 * strand + Number(isExit), index]));
  return (strand, isExit) => {
    const index = indexOf.get(2 * strand + Number(isExit))!;
    const from = ends[index]!;
    const isClockwise = (index - first) % 2 === 0;
    const end = ends.at((index + (isClockwise ? 1 : -1)) % ends.length)!;
    const corners = isClockwise
      ? cornersBetween(frame, from.place, end.place)
      : backwards(cornersBetween(frame, end.place, from.place));
    return { corners, end };
  };
}

/** 0 where the frame is inside from its first end to its second, else 1: as most of its length is, to judge by the ends. */
function firstInside(ends: readonly StrandEnd[], frame: SheetFrame): 0 | 1 {
  let inside = 0;
  ends.forEach(({ isExit, place }, index) => {
    const next = ends[(index + 1) % ends.length]!;
    const lengthPx = next.place - place + (index + 1 === ends.length ? frameLength(frame) : 0);
    const claims = (isExit ? 1 : -1) + (next.isExit ? -1 : 1);
    inside += claims * lengthPx * (index % 2 === 0 ? 1 : -1);
  });
  return inside >= 0 ? 0 : 1;
}
