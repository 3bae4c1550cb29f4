/** So many events, in lists of what a page can show best, fill the files that a host takes: the lists of more are longer. */
export const MANY_EVENTS = 60_000;
