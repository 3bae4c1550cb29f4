import type { Part } from './parts-of.ts';
import { partsOf } from './parts-of.ts';
import type { Source, Timeline } from './timeline.ts';
import type { SourceUse } from './uses-of-sources.ts';
import { usesOfSources } from './uses-of-sources.ts';

/** As many events, with what each takes from a source, as a page may hold and stay small. */
const mostEvents = 100;

/** A page of a source: what of all that rests on it this one shows. */
export interface UsePage {
  readonly source: Source;
  readonly uses: readonly SourceUse[];
  readonly part: Part<SourceUse>;
}

/** The pages of all sources, at least one for each. */
export function usePages(timeline: Timeline): readonly UsePage[] {
  const found = usesOfSources(timeline);
  return [...timeline.sources.values()].flatMap((source) => {
    const uses = found.get(source.id) ?? [];
    return partsOf(uses, mostEvents).map((part) => ({ source, uses, part }));
  });
}
