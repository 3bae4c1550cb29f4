import type { EventDate } from './event-date.ts';

/** Placeholder: see below. */
export function formatPrecision(date: EventDate, language: string): string | undefined {
  return date.kind === 'moment' && language === '' ? '' : undefined;
}
