import { parseDate } from '../../src/dates/parse-date.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import type { WithdrawnEvent } from '../../src/model/withdrawn-event.ts';

/** What was taken back of the rich timeline. */
export const inondation: WithdrawnEvent = {
  id: 'inondation',
  file: 'events/inondation.mdx',
  title: 'Inondation de la cave (exemple inventé)',
  sources: ['gazette'],
  formerIds: ['crue'],
  withdrawn: { on: parseDate('2024-09'), why: 'La Gazette parlait d’une autre bibliothèque.' },
};

/** What git tells of the rich timeline: of some events all, of others one day or nothing. */
export const history: Timeline['history'] = new Map([
  ['ouverture', { created: parseDate('2024-08-01'), modified: parseDate('2024-08-04') }],
  ['don', { created: undefined, modified: parseDate('2024-08-03') }],
  ['lectures', { created: parseDate('2024-08-02'), modified: undefined }],
]);
