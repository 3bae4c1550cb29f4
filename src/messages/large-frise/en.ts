import type { LargeFriseWords } from '../large-frise-words.ts';

export const en: LargeFriseWords = {
  frise: 'Overview of all events',
  inSight: 'In view:',
  elsewhere: 'outside the list below',
  events: { one: '{n} event', other: '{n} events' },
  about: 'about {events}',
  more: { one: '{n} more event', other: '{n} more events' },
  brush: 'What is in view, over the whole time',
  windowStart: 'Start of what is in view',
  window: 'What is in view',
  windowEnd: 'End of what is in view',
  span: '{from} to {to}',
  title: 'Title',
  found: { one: '{n} event matches', other: '{n} events match' },
  noneFound: 'No event matches these filters',
  amongLoaded: 'among the {events} loaded',
  loading: 'Loading…',
  missing: 'Some of the events could not be loaded.',
};
