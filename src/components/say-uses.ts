import { sourcesWordsFor } from '../messages/sources-words-for.ts';
import type { SourceUse } from '../model/uses-of-sources.ts';

/** How many events rest on a source, and how many of them on it alone. */
export function sayUses(uses: readonly SourceUse[], language: string): string {
  const { events, ofWhichSingle, allSingle } = sourcesWordsFor(language).uses;
  const single = uses.filter((use) => use.single).length;
  const said = events(uses.length);
  if (single === uses.length && single > 0) return allSingle(said, single);
  return single === 0 ? said : ofWhichSingle(said, single);
}
