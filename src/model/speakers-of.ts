import type { Timeline } from './timeline.ts';
import type { Speaker } from './who-says.ts';
import { actorOf, sourceOf } from './who-says.ts';

/**
 * Who says something, then the source that passes it on; neither where nobody is named. A source that is called as the
 * one who says it goes by its title, and is left out when it has none.
 */
export function speakersOf(
  timeline: Pick<Timeline, 'actors' | 'sources' | 'language'>,
  { by, source: id }: { readonly by: string | undefined; readonly source: string | undefined },
): readonly Speaker[] {
  const claimant = by === undefined ? undefined : actorOf(timeline, by);
  const source = id === undefined ? undefined : sourceOf(timeline, id);
  if (claimant === undefined || source === undefined) return [claimant ?? source ?? []].flat();
  if (claimant.name !== source.name) return [claimant, source];
  const title = timeline.sources.get(source.id)?.title;
  return title === undefined ? [claimant] : [claimant, { ...source, name: title }];
}
