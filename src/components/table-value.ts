import { messagesFor } from '../messages/messages-for.ts';
import type { TimelineEvent } from '../model/event.ts';
import { sourcesOfEvent } from '../model/sources-of-event.ts';
import type { TableColumn } from '../model/table-orders.ts';
import type { Timeline } from '../model/timeline.ts';
import { trackSlot } from '../model/track-slot.ts';
import { tableEnds } from './table-ends.ts';

const values: Readonly<Record<TableColumn, (timeline: Timeline, event: TimelineEvent) => string>> = {
  start: (timeline, { date }) => tableEnds(date, timeline, 'short').start,
  end: (timeline, { date }) => tableEnds(date, timeline, 'short').end,
  title: (_, { title }) => title,
  track: (timeline, { track }) =>
    trackSlot(timeline, track).name ?? messagesFor(timeline.language).timeline.otherTrack,
  status: ({ language }, { status }) => messagesFor(language).record.statuses[status],
  sources: (timeline, event) =>
    messagesFor(timeline.language).record.sourceCount(sourcesOfEvent(timeline, event).length),
};

/** In a few words, what an event has in a column of the table. */
export function tableValue(timeline: Timeline, event: TimelineEvent, column: TableColumn): string {
  return values[column](timeline, event);
}
