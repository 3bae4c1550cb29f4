import type { EventDate } from '../dates/event-date.ts';

/**
 * Where the diamond of a window stands: in its middle; on the last possible day (the first) of a window without a
 * limit on the other side; of listed dates, in the middle of the one that is nearest to the middle of all.
 */
export function windowMiddle(date: EventDate): number {
  const { startMin, endMax, members } = date;
  if (!Number.isFinite(startMin)) return endMax + 0.5;
  if (!Number.isFinite(endMax)) return startMin + 0.5;
  const middle = (startMin + endMax + 1) / 2;
  const limited = members.filter(
    (member) => Number.isFinite(member.startMin) && Number.isFinite(member.endMax),
  );
  const possible = limited.map((member) =>
    Math.min(Math.max(middle, member.startMin + 0.5), member.endMax + 0.5),
  );
  return possible.reduce(
    (nearest, at) => (Math.abs(at - middle) < Math.abs(nearest - middle) ? at : nearest),
    possible[0] ?? middle,
  );
}
