import type { EventHistory } from '../model/event-history.ts';
import type { Timeline } from '../model/timeline.ts';
import type { StoredEvent } from './stored-timeline.ts';
import { tellTogether } from './tell-together.ts';
import { toEvent } from './to-event.ts';
import type { RecordFields } from './to-timeline.ts';
import { toTimeline } from './to-timeline.ts';
import { toWithdrawnEvent } from './to-withdrawn-event.ts';
import { typesetTimeline } from './typeset-timeline.ts';

/** A timeline as it was read, without a mistake. */
export interface TimelineParts {
  readonly records: RecordFields;
  readonly events: readonly { readonly id: string; readonly data: StoredEvent }[];
  readonly history: ReadonlyMap<string, EventHistory>;
}

/** The timeline of a site under a base path, its events in time order. */
export function putTogether({ records, events, history }: TimelineParts, base: string): Timeline {
  const withdrawn = events.flatMap(
    ({ id, data: { file, fields } }) => toWithdrawnEvent(id, file, fields) ?? [],
  );
  const shown = events.filter(({ data }) => data.fields.withdrawn === undefined);
  const timeline = toTimeline(
    records,
    shown.map(({ id, data: { file, fields, html } }) => toEvent(id, file, fields, html)),
    process.env['REPOSITORY_URL'],
    { withdrawn, history },
  );
  return tellTogether(typesetTimeline(timeline), base);
}
