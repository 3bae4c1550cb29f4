import { nameOfSource } from './name-of-source.ts';
import type { Source } from './timeline.ts';

/** The sources of one publisher, or of one author where none is named. */
export interface SourceGroup {
  readonly name: string;
  readonly sources: readonly Source[];
}

/** Neighbours of the same short name, together. */
export function groupByName(sources: readonly Source[]): readonly SourceGroup[] {
  const groups: { name: string; sources: Source[] }[] = [];
  for (const source of sources) {
    const name = nameOfSource(source);
    const last = groups.at(-1);
    if (last?.name === name) last.sources.push(source);
    else groups.push({ name, sources: [source] });
  }
  return groups;
}
