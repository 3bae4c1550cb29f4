import { assignLanes } from './assign-lanes.ts';
import type { UnplacedMark } from './frise-marks.ts';
import type { FriseLane, FriseMark } from './frise.ts';

/** A lane for each track in order, and a last one for events without a track or of a track that is not listed. */
export function friseLanes(
  marks: readonly UnplacedMark[],
  tracks: readonly string[],
  topPx: number,
  rowPx: number,
): { readonly lanes: readonly FriseLane[]; readonly marks: readonly FriseMark[] } {
  const laneOf = (mark: UnplacedMark): string | undefined =>
    mark.track !== undefined && tracks.includes(mark.track) ? mark.track : undefined;
  const needsLast = tracks.length === 0 || marks.some((mark) => laneOf(mark) === undefined);
  const lanes: FriseLane[] = [];
  const yPx = new Map<string, number>();
  let top = topPx;
  for (const track of needsLast ? [...tracks, undefined] : tracks) {
    const spans = marks
      .filter((mark) => laneOf(mark) === track)
      .map(({ id, hitFrom, hitTo }) => ({ id, from: hitFrom, to: hitTo }));
    const rows = assignLanes(spans);
    const heightPx = Math.max(1, new Set(rows.values()).size) * rowPx;
    for (const [id, row] of rows) yPx.set(id, top + (row + 0.5) * rowPx);
    lanes.push({ track, topPx: top, heightPx });
    top += heightPx;
  }
  return { lanes, marks: marks.map((mark) => ({ ...mark, yPx: yPx.get(mark.id)! })) };
}
