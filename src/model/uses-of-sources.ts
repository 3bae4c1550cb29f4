import type { Casualties, Claim, DateElsewhere, DateSaid, TimelineEvent } from './event.ts';
import { sourcesOfEvent } from './sources-of-event.ts';
import type { Timeline } from './timeline.ts';

/** What one event takes from one source. */
export interface SourceUse {
  readonly event: TimelineEvent;
  /** The event names it among its own sources, and so rests on it as a whole. */
  readonly whole: boolean;
  /** No other source carries the event. */
  readonly single: boolean;
  readonly claims: readonly Claim[];
  readonly casualties: readonly Casualties[];
  /** The words in which this source puts the date. */
  readonly dateSaid: DateSaid | undefined;
  readonly datesElsewhere: readonly DateElsewhere[];
}

/** All that rests on each source, by its id, in the order of the timeline; a source on which nothing rests has an empty list. */
export function usesOfSources(timeline: Timeline): ReadonlyMap<string, readonly SourceUse[]> {
  const uses = new Map<string, SourceUse[]>([...timeline.sources.keys()].map((id) => [id, []]));
  for (const event of timeline.events) {
    const carriers = sourcesOfEvent(timeline, event);
    for (const id of namedIn(event)) uses.get(id)?.push(useOf(event, id, carriers.length === 1));
  }
  return uses;
}

function namedIn({ sources, claims, casualties, dateSaid, datesElsewhere }: TimelineEvent): Set<string> {
  const parts = [...claims, ...casualties, ...datesElsewhere, ...(dateSaid === undefined ? [] : [dateSaid])];
  return new Set([...sources, ...parts.flatMap(({ source }) => source ?? [])]);
}

function useOf(event: TimelineEvent, id: string, hasOneSource: boolean): SourceUse {
  const ofSource = ({ source }: { readonly source: string | undefined }): boolean => source === id;
  const { sources, claims, casualties, dateSaid, datesElsewhere } = event;
  const carried = { claims: claims.filter(ofSource), casualties: casualties.filter(ofSource) };
  const whole = sources.includes(id);
  return {
    event,
    whole,
    single: hasOneSource && (whole || carried.claims.length + carried.casualties.length > 0),
    ...carried,
    dateSaid: dateSaid?.source === id ? dateSaid : undefined,
    datesElsewhere: datesElsewhere.filter(ofSource),
  };
}
