import { formatYaml } from '../../content/format-yaml.ts';
import type { NewEventFields } from './new-event-fields.ts';

/** The text of an event's file: what is known of it, in the usual order, and no story yet. */
export function formatEvent(fields: NewEventFields): string {
  const { title, date, track, summary, status, places, sources } = fields;
  return `---\n${formatYaml({ title, date, track, summary, status, places, sources })}---\n`;
}
