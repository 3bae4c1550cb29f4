import { sourcesWordsFor } from '../messages/sources-words-for.ts';
import type { SourceUse } from '../model/uses-of-sources.ts';

/** How many events rest on a source, and how many of them on it alone. */
export function sayUses(uses: readonly SourceUse[], language: string): string {
  const { events, ofWhichSingle } = sourcesWordsFor(language).uses;
  const single = uses.filter((use) => use.single).length;
  return single === 0 ? events(uses.length) : ofWhichSingle(events(uses.length), single);
}
