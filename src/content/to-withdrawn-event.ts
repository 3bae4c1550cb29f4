import { parseDate } from '../dates/parse-date.ts';
import type { WithdrawnEvent } from '../model/withdrawn-event.ts';
import type { EventFields } from './event-schema.ts';

/** What remains of checked fields when they say that the event is withdrawn; undefined when they do not. */
export function toWithdrawnEvent(id: string, file: string, fields: EventFields): WithdrawnEvent | undefined {
  const { title, sources = [], formerIds = [], withdrawn } = fields;
  if (withdrawn === undefined) return undefined;
  const { on, why } = withdrawn;
  return { id, file, title, sources, formerIds, withdrawn: { on: parseDate(on), why } };
}
