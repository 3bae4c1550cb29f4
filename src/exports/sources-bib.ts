import type { Timeline } from '../model/timeline.ts';
import { citeSourceBibtex } from './cite-source-bibtex.ts';

/** Every source of a timeline as biblatex entries, in the order of their ids. Same timeline, same bytes. */
export function sourcesBib({ sources, language }: Pick<Timeline, 'sources' | 'language'>): string {
  return [...sources.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((source) => citeSourceBibtex(source, language))
    .join('\n');
}
