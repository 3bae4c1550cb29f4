/** The days of each event, in the order of the timeline; undefined where none is known. */
export type EventDays = readonly (KnownDays | undefined)[];

/** Both ends included; days since 1970-01-01. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** The days on which an event may have been, as far as they are known: it may go on, or have been, without limit. */
export interface KnownDays extends DaySpan {
  readonly isOpen: boolean;
}

/** What `searchDaysJson` writes. */
export interface PackedDays {
  readonly starts: readonly (number | null)[];
  readonly lengths: readonly (number | null)[];
}

export function unpackDays({ starts, lengths }: PackedDays): EventDays {
  let before = 0;
  return starts.map((start, index) => {
    const length = lengths[index] ?? null;
    if (start === null || length === null) return undefined;
    before += start;
    return { first: before, last: before + (length < 0 ? -1 - length : length), isOpen: length < 0 };
  });
}
