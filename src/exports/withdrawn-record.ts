import { eventPath } from '../model/event-path.ts';
import type { Timeline } from '../model/timeline.ts';
import type { WithdrawnEvent } from '../model/withdrawn-event.ts';
import { dateRecord } from './date-record.ts';
import { historyRecord } from './history-record.ts';

/** A withdrawn event as the exports write it: that it was, when and why, and nothing of what it told. */
export function withdrawnRecord(
  { id, file, title, withdrawn, sources, formerIds }: WithdrawnEvent,
  timeline: Pick<Timeline, 'language' | 'zone' | 'history' | 'toldAt'>,
): object {
  return {
    id,
    url: eventPath(timeline, id),
    file,
    title,
    on: dateRecord(withdrawn.on, timeline.language, timeline.zone),
    why: withdrawn.why,
    sources,
    formerIds,
    ...historyRecord(timeline.history.get(id)),
  };
}
