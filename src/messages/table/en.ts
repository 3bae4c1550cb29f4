import type { TableWords } from '../table-words.ts';

const numbers = new Intl.NumberFormat('en');

export const en: TableWords = {
  titles: {
    start: 'Table of events',
    end: 'Table of events by end date',
    title: 'Table of events by title',
    track: 'Table of events by track',
    status: 'Table of events by status',
    sources: 'Table of events by number of sources',
  },
  description: 'All events, one in each row, with their date, their status and their sources.',
  link: 'Table',
  columns: {
    start: 'Start',
    end: 'End',
    title: 'Title',
    track: 'Track',
    status: 'Status',
    sources: 'Sources',
  },
  sameDate: 'same date',
  open: 'no limit',
  unknown: 'unknown',
  count: (events) => `${numbers.format(events)}\u00a0${events === 1 ? 'event' : 'events'}`,
  howToOrder: 'The heading of a column orders the table.',
  ascending: 'Ordered by {column}, ascending',
  descending: 'Ordered by {column}, descending',
};
