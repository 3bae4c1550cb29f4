import type { Period } from './period.ts';

/** So that the home page weighs the same whether its latest period is full or not. */
const most = 60;

/** The last events of a period, in the order of time: as many as the home page of a large timeline lists. */
export function latestEvents({ events }: Pick<Period, 'events'>): Pick<Period, 'events'> {
  return { events: events.slice(-most) };
}
