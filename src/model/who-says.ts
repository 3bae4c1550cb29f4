import type { TimelineEvent } from './event.ts';
import { nameOfActor } from './name-of-actor.ts';
import { nameOfSource } from './name-of-source.ts';
import type { Timeline } from './timeline.ts';

/** One on whose word something stands. */
export interface Speaker {
  readonly name: string;
  /** Of what record it is; undefined for somebody whom the source does not name. */
  readonly record: 'actors' | 'sources' | undefined;
  /** In that record. */
  readonly id: string;
}

type Records = Pick<Timeline, 'actors' | 'sources' | 'language'>;

/**
 * Those on whose word an event stands, each name once, in the order given: the sources of what is reported as a fact,
 * the claimants of what is claimed; either for want of the other. Nobody for what is confirmed.
 */
export function whoSays(
  timeline: Records,
  event: Pick<TimelineEvent, 'claims' | 'sources' | 'status'>,
): readonly Speaker[] {
  if (event.status === 'confirmed') return [];
  const claimants = event.claims.flatMap(({ by }) => (by === undefined ? [] : [actorOf(timeline, by)]));
  const sources = event.sources.flatMap((id) => sourceOf(timeline, id) ?? []);
  const [first, second] = event.status === 'reported' ? [sources, claimants] : [claimants, sources];
  const speakers = first.length > 0 ? first : second;
  return speakers.filter(({ name }, index) => speakers.findIndex((other) => other.name === name) === index);
}

/** The actor of that id, or somebody called by those words. */
export function actorOf(timeline: Pick<Timeline, 'actors' | 'language'>, by: string): Speaker {
  const record = timeline.actors.has(by) ? 'actors' : undefined;
  return { name: nameOfActor(timeline, by), record, id: by };
}

/** The source of that id; undefined for an unknown one. */
export function sourceOf({ sources }: Pick<Timeline, 'sources'>, id: string): Speaker | undefined {
  const source = sources.get(id);
  return source && { name: nameOfSource(source), record: 'sources', id };
}
