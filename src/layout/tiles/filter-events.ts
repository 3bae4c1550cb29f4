import type { TileEvent } from './tile.ts';

/** What is asked of events; '' asks nothing. */
export interface TileFilter {
  readonly status: string;
  readonly place: string;
  readonly actor: string;
  /** Words, folded, that the title has to hold. */
  readonly words: readonly string[];
}

export const TILE_FACETS = ['status', 'place', 'actor'] as const;
type TileFacet = (typeof TILE_FACETS)[number];

export interface FilteredEvents {
  readonly events: readonly TileEvent[];
  /** By facet and value, how many events each choice would leave, all others as they are; `''` for no choice. */
  readonly counts: Readonly<Record<TileFacet, ReadonlyMap<string, number>>>;
}

const valuesOf: Readonly<Record<TileFacet, (event: TileEvent) => readonly string[]>> = {
  status: ({ status }) => [status],
  place: ({ places = [] }) => places,
  actor: ({ actors = [] }) => actors,
};

/** The events that pass every filter, in one walk over all; `folded` gives an event's title as `foldText` writes it. */
export function filterEvents(
  events: Iterable<TileEvent>,
  filter: TileFilter,
  folded: (event: TileEvent) => string,
): FilteredEvents {
  const counts = { status: new Map(), place: new Map(), actor: new Map() } as Record<
    TileFacet,
    Map<string, number>
  >;
  const passing: TileEvent[] = [];
  for (const event of events) {
    if (!filter.words.every((word) => folded(event).includes(word))) continue;
    const failed = TILE_FACETS.filter(
      (facet) => filter[facet] !== '' && !valuesOf[facet](event).includes(filter[facet]),
    );
    if (failed.length === 0) passing.push(event);
    if (failed.length > 1) continue;
    for (const facet of failed.length === 0 ? TILE_FACETS : failed)
      for (const value of ['', ...valuesOf[facet](event)])
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  }
  return { events: passing, counts };
}
