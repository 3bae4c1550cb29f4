import type { Part } from './parts-of.ts';
import { partsOf } from './parts-of.ts';
import { sourcesByName } from './sources-by-name.ts';
import type { Source, Timeline } from './timeline.ts';

/** As many sources as a page may list and stay small. */
const mostSources = 150;

/** All sources in the order of their names, in lists of what a page can show; at least one list. */
export function sourcePages(timeline: Pick<Timeline, 'sources'>): readonly Part<Source>[] {
  return partsOf(sourcesByName(timeline), mostSources);
}
