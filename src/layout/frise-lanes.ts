import { assignLanes, type Span } from './assign-lanes.ts';
import type { UnplacedMark } from './frise-marks.ts';
import type { FriseLane, FriseMark } from './frise.ts';

/** A lane for each track in order, and a last one for events without a track or of a track that is not listed. */
export function friseLanes(
  marks: readonly UnplacedMark[],
  tracks: readonly string[],
  topPx: number,
  rowPx: number,
): { readonly lanes: readonly FriseLane[]; readonly marks: readonly FriseMark[] } {
  const byLane = Map.groupBy(marks, ({ track }) =>
    track !== undefined && tracks.includes(track) ? track : undefined,
  );
  const needsLast = tracks.length === 0 || byLane.has(undefined);
  const lanes: FriseLane[] = [];
  const yPx = new Map<string, number>();
  let top = topPx;
  for (const track of needsLast ? [...tracks, undefined] : tracks) {
    const rows = assignLanes(spansOf(byLane.get(track) ?? []));
    let count = 1;
    for (const [id, row] of rows) {
      count = Math.max(count, row + 1);
      yPx.set(id, top + (row + 0.5) * rowPx);
    }
    lanes.push({ track, topPx: top, heightPx: count * rowPx });
    top += count * rowPx;
  }
  return { lanes, marks: marks.map((mark) => ({ ...mark, yPx: yPx.get(mark.id)! })) };
}

function spansOf(marks: readonly UnplacedMark[]): readonly Span[] {
  return marks.map(({ id, hitFrom, hitTo }) => ({ id, from: hitFrom, to: hitTo }));
}
