import { filingFolder } from './filing-folder.ts';
import { formatEvent } from './format-event.ts';
import { idOfTitle } from './id-of-title.ts';
import type { NewEventContext } from './new-event-context.ts';
import type { NewEventFields } from './new-event-fields.ts';
import type { Draft } from './preview-timeline.ts';
import { takenIds } from './taken-ids.ts';

/** The id that an event gets when nobody chooses one: from its title, else from its date. */
export function proposeId({ title, date }: NewEventFields, { reading }: NewEventContext): string {
  const taken = takenIds(reading);
  return idOfTitle([title, `event ${date}`], (id) => taken.has(id));
}

/** The file of an event: filed where it is asked for, else as its timeline's other events are. */
export function composeDraft(
  fields: NewEventFields,
  { id, folder, records }: { id: string; folder: string | undefined; records?: ReadonlyMap<string, string> },
  { reading }: NewEventContext,
): Draft {
  const filed = folder ?? filingFolder(reading, fields);
  return {
    file: ['events', filed, `${id}.mdx`].filter((part) => part !== '').join('/'),
    text: formatEvent(fields),
    date: fields.date,
    records: records ?? new Map(),
  };
}
