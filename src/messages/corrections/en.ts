import type { CorrectionsWords } from '../corrections-words.ts';

const numbers = new Intl.NumberFormat('en');
const counted = (count: number, singular: string, plural: string): string =>
  `${numbers.format(count)}\u00a0${count === 1 ? singular : plural}`;

export const en: CorrectionsWords = {
  page: {
    title: 'Corrections',
    description: 'What was corrected or withdrawn, when and why, the latest first.',
    none: 'No correction so far.',
    count: (count) => counted(count, 'correction', 'corrections'),
    follow: 'Follow the corrections (Atom)',
  },
  withdrawn: {
    badge: 'withdrawn from the timeline',
    notice:
      'This event was withdrawn. Its date, story, claims and figures are no longer shown; its address and its sources remain.',
    on: 'Withdrawn',
    why: 'Reason',
    link: (title) => `${title} (withdrawn)`,
    all: 'All corrections',
  },
  moved: { text: 'This event has a new address.', leads: 'It is now here:' },
  file: { created: 'Created', modified: 'Changed', history: 'History of the file' },
  feeds: {
    events: {
      title: (timeline) => `${timeline} – new events`,
      subtitle: 'The events that were added, the latest first.',
      leftOut: (count) =>
        `${counted(count, 'event', 'events')}, of which no day of addition is known, ${count === 1 ? 'is' : 'are'} not in it.`,
    },
    corrections: {
      title: (timeline) => `${timeline} – corrections`,
      subtitle: 'What was corrected or withdrawn, when and why.',
      leftOut: (count) =>
        `${counted(count, 'correction', 'corrections')}, of which no day is known, ${count === 1 ? 'is' : 'are'} not in it.`,
    },
  },
  before: (label) => `${label}: `,
};
