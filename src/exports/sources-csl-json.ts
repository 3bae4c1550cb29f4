import type { Timeline } from '../model/timeline.ts';
import { citeSourceCsl } from './cite-source-csl.ts';

/** Every source of a timeline as a list of CSL-JSON, in the order of their ids. Same timeline, same bytes. */
export function sourcesCslJson({ sources, language }: Pick<Timeline, 'sources' | 'language'>): string {
  const items = [...sources.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((source) => citeSourceCsl(source, language));
  return `${JSON.stringify(items, null, 2)}\n`;
}
