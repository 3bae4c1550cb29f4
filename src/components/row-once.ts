import type { TimelineEvent } from '../model/event.ts';

const written = new WeakMap<TimelineEvent, Promise<string>>();

/** The row of an event as HTML, by `write` the first time: it is the same in every order of the table. */
export function rowOnce(event: TimelineEvent, write: () => Promise<string>): Promise<string> {
  const row = written.get(event) ?? write();
  written.set(event, row);
  return row;
}
