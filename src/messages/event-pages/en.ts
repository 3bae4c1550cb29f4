import type { EventPagesWords } from '../event-pages-words.ts';

const number = new Intl.NumberFormat('en');

export const en: EventPagesWords = {
  together: (count, files, most) =>
    `Events are told together, on the pages of their periods: with a page for each of the ${number.format(count)} events, the ` +
    `site would have about ${number.format(files)} files, and some hosts take no more than ${number.format(most)}. ` +
    'To have those pages all the same: eventPages: separate in timeline.yaml.',
  tooManyFiles: (files, most) =>
    `The site will have about ${number.format(files)} files, and some hosts take no more than ${number.format(most)}. ` +
    'With eventPages: auto in timeline.yaml it keeps within that.',
  moved:
    'If this was the address of an event: events are told on the pages of their periods. With JavaScript this page leads there; without it, the search page lists the periods.',
  search: 'Find the event',
  looking: 'Looking for the event…',
  allOfPeriod: (count) => `All events of this period (${number.format(count)})`,
};
