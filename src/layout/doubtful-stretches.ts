import type { EventDate } from '../dates/event-date.ts';
import type { DayStretch } from './find-folds.ts';
import type { FriseInput } from './frise-options.ts';

/**
 * Where each date alone is in doubt: windows, imprecise ends, slack. To fold one that nothing else divides would hide
 * how great the doubt is.
 */
export function doubtfulStretches(
  events: readonly Pick<FriseInput, 'date' | 'datesElsewhere'>[],
): readonly DayStretch[] {
  return events.flatMap(({ date, datesElsewhere }) => [date, ...datesElsewhere].flatMap(doubtsOf));
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
