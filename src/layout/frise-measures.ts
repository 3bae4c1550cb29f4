/** What a whole frise and a close-up of it draw alike. */
export const friseMeasures = {
  /** Length of the dotted stub of an unknown end, in percent of what is seen. */
  stubPercent: 8,
  /** A bar is at least this long on the plot, CSS px. */
  leastBarPx: 3,
  /** Least room between two ticks, in percent of what is seen: 36 px on a wide plot, 10 px on the narrowest. */
  leastTickPercent: 3.75,
} as const;
