import { foldText } from '../../dates/fold-text.ts';
import type { PackedFacts } from '../../layout/packed-frise.ts';
import type { EventFilter, Facet } from './view-state.ts';
import { FACETS } from './view-state.ts';

/** An event as the filters see it. */
export interface Filterable extends PackedFacts {
  /** All that its card says, folded. */
  readonly text: string;
  /** Whether its track is shown. */
  readonly isTrackShown: boolean;
}

const valuesOf: Readonly<Record<Facet, (event: PackedFacts) => readonly string[]>> = {
  status: ({ status }) => [status],
  place: ({ places = [] }) => places,
  actor: ({ actors = [] }) => actors,
};

/** Whether an event passes every filter; a facet left out of `facets` does not count. */
export function matchesFilter(
  event: Filterable,
  { facets, text }: EventFilter,
  asked: readonly Facet[] = FACETS,
): boolean {
  return (
    event.isTrackShown &&
    foldText(text)
      .split(' ')
      .every((word) => event.text.includes(word)) &&
    asked.every((facet) => facets[facet] === '' || valuesOf[facet](event).includes(facets[facet]))
  );
}

/** How many events each value of a facet would leave, all other filters as they are. */
export function countChoices(
  events: readonly Filterable[],
  filter: EventFilter,
  facet: Facet,
): ReadonlyMap<string, number> {
  const others = FACETS.filter((other) => other !== facet);
  const counts = new Map<string, number>();
  for (const event of events) {
    if (!matchesFilter(event, filter, others)) continue;
    for (const value of ['', ...valuesOf[facet](event)]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
