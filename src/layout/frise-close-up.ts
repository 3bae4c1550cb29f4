import { anchorDay } from '../dates/anchor-day.ts';
import type { EventDate } from '../dates/event-date.ts';
import { anchorDays } from './anchor-days.ts';
import { anchorLabel } from './anchor-label.ts';
import { clipPart } from './clip-part.ts';
import { clockIntervals } from './clock-intervals.ts';
import { datedParts } from './dated-parts.ts';
import type { DayStretch } from './find-folds.ts';
import { friseMeasures } from './frise-measures.ts';
import type { FriseInput } from './frise-options.ts';
import { fitLabels } from './frise-ticks.ts';
import { TIERS_PX, type Tick } from './frise.ts';
import { ghostParts } from './ghost-parts.ts';
import type { GlyphAxis } from './glyph-axis.ts';
import type { GlyphPart } from './glyph-part.ts';
import { projectParts } from './project-parts.ts';
import { tickIntervals } from './tick-intervals.ts';
import { ticksOf, type DatedTick } from './ticks.ts';
import type { TimeScale } from './time-scale.ts';
import { weekendBands } from './weekend-bands.ts';

/** A stretch of a frise that is drawn at its own size. Percentages of the whole axis, in the direction of time. */
export interface FriseCloseUp {
  readonly scale: TimeScale;
  readonly from: number;
  readonly to: number;
  /** Width at which the stretch is drawn, CSS px, and of what can be seen at a time. */
  readonly widthPx: number;
  readonly seenPx: number;
  readonly direction: 'ltr' | 'rtl';
}

const { stubPercent, leastBarPx, leastTickPercent } = friseMeasures;
/** On the whole frise (`friseMarks`) a share of the plot: here px are known. */
const leastBracketPx = 12;
const leastDayPx = 6;

/** Percentage of the close-up at which a day stands: below 0 or beyond 100 outside it, not mirrored. */
export function closeUpPosition({ scale, from, to }: FriseCloseUp, day: number): number {
  return ((scale.position(day) - from) / (to - from)) * 100;
}

/** The days that a close-up shows. */
function closeUpDays({ scale, from, to }: FriseCloseUp): DayStretch {
  return { from: scale.dayAt(from), to: scale.dayAt(to) };
}

/** What of a date's glyph lies within the close-up, as percentages of it; mirrored for right-to-left. */
export function closeUpParts(
  date: EventDate,
  elsewhere: readonly EventDate[],
  closeUp: FriseCloseUp,
): readonly GlyphPart[] {
  const { scale, widthPx, direction } = closeUp;
  const axis = closeUpAxis(closeUp);
  const own = datedParts(date, axis);
  const days = closeUpDays(closeUp);
  const isLast = days.to >= scale.end;
  const shown = [...own, ...ghostParts(elsewhere, axis)].flatMap(
    (part) => clipPart(part, days, isLast) ?? [],
  );
  return projectParts(shown, {
    position: (day) => closeUpPosition(closeUp, day),
    direction,
    leastPercent: (leastBarPx / widthPx) * 100,
    leastBracketPercent: (leastBracketPx / widthPx) * 100,
  });
}

function closeUpAxis({ scale, from, to, widthPx, seenPx }: FriseCloseUp): GlyphAxis {
  const stub = (to - from) * (seenPx / widthPx) * (stubPercent / 100);
  return {
    start: scale.start,
    end: scale.end,
    stubAfter: (day) => scale.dayAt(scale.position(day) + stub),
    stubBefore: (day) => scale.dayAt(scale.position(day) - stub),
    markAt: 'middle',
  };
}

/** A tick with its day, and the fraction of that by the clock. */
export interface CloseUpTick extends Tick {
  readonly day: number;
}

/** Ticks of the close-up, from billions of years to minutes, not mirrored, with those labels that have room. */
export function closeUpTicks(closeUp: FriseCloseUp, language: string): readonly CloseUpTick[] {
  const { seenPx } = closeUp;
  const intervals = [...clockIntervals, ...tickIntervals];
  const ticks: (readonly DatedTick[])[] = [];
  for (const region of regionsWithin(closeUp)) {
    const leastDays = ((leastTickPercent / 100) * seenPx) / dayWidthPx(closeUp, region);
    ticks.push(ticksOf(region, leastDays, language, ticks.flat().at(-1)?.day, intervals));
  }
  return fitTicks(closeUp, ticks);
}

/** On a scale of equal steps: a tick at each step within the close-up, with the date of the events that stand there. */
export function closeUpSteps(
  events: readonly Pick<FriseInput, 'date'>[],
  closeUp: FriseCloseUp,
  language: string,
): readonly CloseUpTick[] {
  const { from, to } = closeUpDays(closeUp);
  const ticks = anchorDays(events)
    .filter((day) => day >= from && day <= to)
    .map((day) => ({
      day,
      label: anchorLabel(
        events.filter(({ date }) => anchorDay(date) === day).map(({ date }) => date),
        language,
        'short',
      ),
      full: true,
      major: false,
    }));
  return fitTicks(closeUp, [ticks]);
}

function fitTicks(closeUp: FriseCloseUp, regions: readonly (readonly DatedTick[])[]): readonly CloseUpTick[] {
  const position = (day: number): number => closeUpPosition(closeUp, day);
  const days = regions.flat().map(({ day }) => day);
  return fitLabels(regions, { position }, closeUp.widthPx).map((tick, index) => ({
    ...tick,
    label: TIERS_PX[tick.tier]! <= closeUp.widthPx ? tick.label : '',
    day: days[index]!,
  }));
}

/** Weekends as percentages of the close-up, not mirrored; none where days are narrow. */
export function closeUpWeekends(closeUp: FriseCloseUp): readonly DayStretch[] {
  return regionsWithin(closeUp)
    .filter((region) => dayWidthPx(closeUp, region) >= leastDayPx)
    .flatMap(weekendBands)
    .map(({ from, to }) => ({ from: closeUpPosition(closeUp, from), to: closeUpPosition(closeUp, to) }));
}

function regionsWithin(closeUp: FriseCloseUp): readonly DayStretch[] {
  const days = closeUpDays(closeUp);
  return closeUp.scale.regions
    .map(({ from, to }) => ({ from: Math.max(from, days.from), to: Math.min(to, days.to) }))
    .filter(({ from, to }) => from < to);
}

function dayWidthPx(closeUp: FriseCloseUp, { from, to }: DayStretch): number {
  return (
    ((closeUpPosition(closeUp, to) - closeUpPosition(closeUp, from)) / 100 / (to - from)) * closeUp.widthPx
  );
}
