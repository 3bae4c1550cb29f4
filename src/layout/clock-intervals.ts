import type { TickInterval } from './tick-intervals.ts';

export const minutesPerDay = 1440;

/** From minutes to half days, each longer than the one before: for timelines that tell the time of day. */
export const clockIntervals: readonly TickInterval[] = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720].map(
  (minutes) => ({
    unit: 'clock',
    days: minutes / minutesPerDay,
    ticksIn: ({ from, to }) => {
      const first = Math.ceil((from * minutesPerDay) / minutes);
      const last = Math.ceil((to * minutesPerDay) / minutes);
      return Array.from(
        { length: Math.max(0, last - first) },
        (_, index) => ((first + index) * minutes) / minutesPerDay,
      );
    },
    isMajor: Number.isInteger,
  }),
);
