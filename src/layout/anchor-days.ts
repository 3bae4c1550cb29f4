import { anchorDay } from '../dates/anchor-day.ts';
import type { FriseInput } from './frise-options.ts';

/** The different anchor days of the events that have one, ascending. */
export function anchorDays(events: readonly Pick<FriseInput, 'date'>[]): readonly number[] {
  const days = new Set(events.map(({ date }) => anchorDay(date)).filter((day) => day !== undefined));
  return [...days].sort((a, b) => a - b);
}
