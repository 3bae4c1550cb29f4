import type { EventDate } from '../dates/event-date.ts';
import { weightWindow } from './weight-window.ts';

/** What decides which events are shown where there is no room for all. */
export interface RankedEvent {
  readonly id: string;
  readonly date: EventDate;
  /** More is shown before less. */
  readonly importance: number;
}

/** Orders dated events: the more important first; among equals the more precise, then the earlier id. */
export function byRank(a: RankedEvent, b: RankedEvent): number {
  return b.importance - a.importance || daysOf(a.date) - daysOf(b.date) || (a.id < b.id ? -1 : 1);
}

function daysOf(date: EventDate): number {
  const { from, to } = weightWindow(date)!;
  return to - from;
}
