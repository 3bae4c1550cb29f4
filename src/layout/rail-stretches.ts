import type { FriseInput } from './frise-options.ts';
import type { DayStretch } from './find-folds.ts';
import { anchorDays } from './anchor-days.ts';
import { knownDays } from './known-days.ts';
import { middleOf } from './middle-of.ts';
import { openEnds } from './open-ends.ts';

/** How the rail's time is dealt out. */
export interface RailStretches {
  /** What lies before the first anchor; undefined when nothing does. */
  readonly lead: DayStretch | undefined;
  /** Of each item: from its anchor day to the next one's. */
  readonly items: readonly DayStretch[];
}

/** Room at the end of the last item for what ends there, as a share of it; more where something goes on and on. */
const lastShare = 0.1;
const openShare = 0.5;

/** The stretches of dated events; no item when there is no event with an anchor. */
export function railStretches(events: readonly FriseInput[]): RailStretches {
  const anchors = anchorDays(events);
  const first = anchors[0];
  const last = anchors.at(-1);
  if (first === undefined || last === undefined) return { lead: undefined, items: [] };
  const days = knownDays(events);
  const middleDays = middleOf(anchors.slice(1).map((day, index) => day - anchors[index]!)) ?? 1;

  const open = openEnds(events);
  const start = Math.min(days[0] ?? first, first) - (open.before ? middleDays : 0);
  const lastKnown = Math.max(days.at(-1) ?? last, last + 1);
  const end = lastKnown + Math.ceil((lastKnown - last) * (open.after ? openShare : lastShare));

  return {
    lead: start < first ? { from: start, to: first } : undefined,
    items: anchors.map((from, index) => ({ from, to: anchors[index + 1] ?? end })),
  };
}
