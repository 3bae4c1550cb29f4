import type { Timeline } from '../model/timeline.ts';
import type { FriseInput, FriseOptions } from './frise-options.ts';

/** What the drawings need of a timeline: its dated events, and the options that follow from its own settings. */
export function chartOf(
  timeline: Timeline,
  direction: 'ltr' | 'rtl',
): { inputs: readonly FriseInput[]; options: Omit<FriseOptions, 'scale'> } {
  return {
    inputs: timeline.events.map(({ id, date, track, datesElsewhere }) => ({
      id,
      date,
      track,
      datesElsewhere: datesElsewhere.map((elsewhere) => elsewhere.date),
    })),
    options: {
      tracks: timeline.tracks.map(({ id }) => id),
      eras: timeline.eras,
      language: timeline.language,
      direction,
    },
  };
}
