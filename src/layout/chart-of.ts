import type { Timeline } from '../model/timeline.ts';
import type { FriseInput, FriseOptions } from './frise-options.ts';

/** What the drawings need of a timeline: its dated events, and the options that follow from its own settings. */
export function chartOf(
  { events, tracks, eras, language }: Pick<Timeline, 'events' | 'tracks' | 'eras' | 'language'>,
  direction: 'ltr' | 'rtl',
): { inputs: readonly FriseInput[]; options: Omit<FriseOptions, 'scale'> } {
  return {
    inputs: events.map(({ id, date, track, datesElsewhere }) => ({
      id,
      date,
      track,
      datesElsewhere: datesElsewhere.map((elsewhere) => elsewhere.date),
    })),
    options: {
      tracks: tracks.map(({ id }) => id),
      eras,
      language,
      direction,
    },
  };
}
