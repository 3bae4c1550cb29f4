import { anchorDays } from './anchor-days.ts';
import { clockStretch } from './clock-stretch.ts';
import { findFolds, type DayStretch } from './find-folds.ts';
import type { FriseInput } from './frise-options.ts';
import type { ScaleName } from './frise.ts';
import { isOneDoubt } from './is-one-doubt.ts';
import { knownDays } from './known-days.ts';
import { openEnds } from './open-ends.ts';
import { sequenceScale } from './sequence-scale.ts';
import { usualGap } from './usual-gap.ts';
import { timeScale, type TimeScale } from './time-scale.ts';

/** Share of the time drawn that is added at each end, so that whole marks fit; more where something goes on and on. */
const edgeShare = 0.06;
const openEdgeShare = 0.12;

/** The scale on which dated events stand, with room at both ends; undefined when none of them has a bound. */
export function friseScale(events: readonly FriseInput[], name: ScaleName): TimeScale | undefined {
  const days = knownDays(events);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const clock = name === 'sequence' ? undefined : clockStretch(events);
  if (clock) return clockScale(clock);
  const folds = name === 'folded' ? findFolds(days, usualGap(anchorDays(events)), isOneDoubt(events)) : [];
  const kept = last - first - folds.reduce((sum, { from, to }) => sum + to - from, 0);
  const open = openEnds(events);
  const start = first - edgeDays(kept, open.before);
  const end = last + edgeDays(kept, open.after);
  return name === 'sequence' ? sequenceScale(anchorDays(events), start, end) : timeScale(start, end, folds);
}

/** Half an hour at least around times of day. */
function clockScale({ from, to }: DayStretch): TimeScale {
  const edge = Math.max(1 / 48, (to - from) * edgeShare);
  return timeScale(from - edge, to + edge);
}

/** At least a day: the room around a single one. */
function edgeDays(keptDays: number, open: boolean): number {
  return Math.max(1, Math.ceil(keptDays * (open ? openEdgeShare : edgeShare)));
}
