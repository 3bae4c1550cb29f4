import type { EventDate } from '../dates/event-date.ts';
import type { DayStretch } from './find-folds.ts';
import type { FriseInput } from './frise-options.ts';

/**
 * Tells of a stretch of days whether it is exactly where one date alone is in doubt: its window, an imprecise end, its
 * slack. To fold such a stretch would hide how great the doubt is.
 */
export function isOneDoubt(
  events: readonly Pick<FriseInput, 'date' | 'datesElsewhere'>[],
): (stretch: DayStretch) => boolean {
  // Few drawings have a stretch that is long enough to ask of.
  let names: ReadonlySet<string> | undefined;
  return (stretch) => (names ??= namesOfDoubts(events)).has(nameOf(stretch));
}

function namesOfDoubts(events: readonly Pick<FriseInput, 'date' | 'datesElsewhere'>[]): ReadonlySet<string> {
  const doubts = events.flatMap(({ date, datesElsewhere }) => [date, ...datesElsewhere].flatMap(doubtsOf));
  return new Set(doubts.map(nameOf));
}

function nameOf({ from, to }: DayStretch): string {
  return `${from}/${to}`;
}

function doubtsOf(date: EventDate): readonly DayStretch[] {
  const { kind, members, startMin, startMax, endMin, endMax, start, end } = date;
  if (kind === 'all-of') return members.flatMap(doubtsOf);
  const slack = [
    { from: startMin - (start?.slackDays ?? 0), to: startMin },
    { from: endMax + 1, to: endMax + 1 + (end?.slackDays ?? 0) },
  ];
  if (kind !== 'span') return [...slack, { from: startMin, to: endMax + 1 }];
  return [...slack, { from: startMin, to: startMax }, { from: endMin + 1, to: endMax + 1 }];
}
